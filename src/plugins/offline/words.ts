import type {Holding} from './saving';
import {inMegabytes} from './saved-list';
import type {Failure} from './saved-list';

/** Why nothing was saved, and what to do. */
export const failureWords: Readonly<Record<Failure, string>> = {
  changed: '保存の途中でノートが更新された。もう一度押すと、新しい内容を保存する。',
  network: '通信が途切れて、保存は終わっていない。もう一度押すと、続きから受け取る。',
  quota: '端末の空きが足りず、保存できない。受け取ったものは消した。',
  refused: 'ブラウザーの設定が、保存を認めていない。サイトのデータの保存を許すと使える。',
};

/** @param date `YYYY-MM-DD` */
function contentOf(date: string): string {
  const [, month, day] = date.split('-').map(Number);
  return `${month ?? ''} 月 ${day ?? ''} 日の内容`;
}

const time = new Intl.DateTimeFormat('ja', {month: 'numeric', day: 'numeric', hour: 'numeric', minute: '2-digit'});

/** What this browser holds. */
export function holdingWords(holding: Holding): string {
  switch (holding.kind) {
    case 'whole':
      return `保存済み: ${contentOf(holding.list.date)}（保存は ${time.format(holding.at)}）。`;
    case 'broken':
      return '保存したものの一部を、ブラウザーが消している。';
    case 'nothing':
      return 'まだ保存していない。';
  }
}

/** That something newer can be fetched, and how much it is. */
export const newerWords = (date: string, transfer: number): string =>
  `保存したものに更新がある: ${contentOf(date)}。受け取る量は約 ${inMegabytes(transfer)}。`;

/** How far saving has come. */
export const savingWords = (saved: number, of: number): string => `${Math.floor((saved / of) * 100)} %`;
