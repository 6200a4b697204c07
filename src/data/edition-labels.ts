import type {Edition} from './sources';

/** How an edition is told to readers, the same on every page; `/reading-guide/#marks` says what it means. */
export function labelEdition(edition: Edition): string {
  switch (edition) {
    case 'recent':
      return '現行版';
    case 'quoted':
      return '引用で確認';
    case 'unread':
      return '本文未読';
    default: {
      const [year, month] = edition.split('-');
      return `${year} 年 ${Number(month)} 月版`;
    }
  }
}
