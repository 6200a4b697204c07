import type {FailureReason} from './messages';

const reasons: Readonly<Record<FailureReason, string>> = {
  network: '検索の索引に接続できない。',
  status: 'サーバーが検索の索引を返さない。続くときは、ページを開き直す。',
  broken: '検索の索引が壊れている。',
  worker: '検索を始められない。続くときは、ページを開き直す。',
  timeout: '検索の索引が届かない。',
};

/** Says why search does not work, or takes that back. The button beside it is the one of `client.ts`. */
export function tellFailure(root: Element, reason: FailureReason | undefined): void {
  const place = root.querySelector('.search-failure');
  const words = place?.querySelector('p');
  if (place && words && (reason === undefined) !== place.hasAttribute('hidden')) {
    words.textContent = reason === undefined ? '' : reasons[reason];
    place.toggleAttribute('hidden', reason === undefined);
  }
}
