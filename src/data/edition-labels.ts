import type {Edition} from './sources';

/** How an edition is told to readers: a short mark, and what it means. */
export interface EditionLabel {
  readonly mark: string;
  readonly meaning: string;
}

/** The words for an edition; the same on every page. */
export function labelEdition(edition: Edition): EditionLabel {
  switch (edition) {
    case 'recent':
      return {mark: '現行版', meaning: '2026 年版、または日付のない現行版の本文を読んだ'};
    case 'quoted':
      return {mark: '引用で確認', meaning: '本文は読まず、ほかの文書による引用で確かめた'};
    case 'unread':
      return {mark: '本文未読', meaning: '該当するページとして挙げるが、本文は読んでいない'};
    default: {
      const [year, month] = edition.split('-');
      return {
        mark: `${year} 年 ${Number(month)} 月版`,
        meaning: `${year} 年 ${Number(month)} 月の版を読んだ。今の版とは違うことがある`,
      };
    }
  }
}
