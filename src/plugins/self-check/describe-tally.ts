import type {Tally} from '../../records/progress';

/** A tally in words. */
export function describeTally({right, wrong, open}: Tally): string {
  return `正解 ${right} 問、まちがい ${wrong} 問、まだ ${open} 問（全 ${right + wrong + open} 問）`;
}
