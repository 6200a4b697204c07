import {splitAddress} from '../../../data/addresses';
import {addressOf, collectEntries} from '../engine/entries';
import type {Entry} from '../engine/entries';
import {normalise} from '../engine/normal';
import type {Ranker} from '../engine/search-engine';
import type {SiteText} from '../engine/section';

/** Why another section stands first, as far as the two places tell; in words, for who reads `strays.json`. */
export const strayReasons = {
  term: '用語より、それを説明するページが先',
  samePage: '同じページの別の節が先',
  named: '題か見出しに語を持つ節が先',
  within: '語を含む長い検索語を持つ節が先',
  unknown: 'まだ調べていない',
} as const;

/** A heading or search word that, typed as written, finds another section first than its own. */
export interface Stray {
  readonly word: string;
  /** Where it stands. */
  readonly address: string;
  /** What stands first instead. */
  readonly first: string;
  /** One of {@link strayReasons}. */
  readonly reason: string;
}

function reasonOf(word: string, own: Entry, first: Entry | undefined): string {
  const key = normalise(word);
  const holdsWord = (text: string): boolean => normalise(text).includes(key);
  if (first === undefined) {
    return strayReasons.unknown;
  }
  if (own.section.kind === 'term' && splitAddress(own.section.explains).page === first.page.address) {
    return strayReasons.term;
  }
  if (own.page === first.page) {
    return strayReasons.samePage;
  }
  if ([first.page.title, first.section.heading].some(holdsWord)) {
    return strayReasons.named;
  }
  return first.phrases.some(holdsWord) ? strayReasons.within : strayReasons.unknown;
}

/**
 * The headings and search words that do not find their section, or one with the same words, first. A page's title may
 * find any section of its page: the one that answers to its name is meant to come first.
 * @param isAsked which of them are asked: all unless told
 */
export function findStrays(
  {rank}: Ranker,
  site: SiteText,
  isAsked: (word: string, place: number) => boolean = () => true,
): Stray[] {
  const entries = collectEntries(site);
  const byAddress = new Map(entries.map((entry) => [addressOf(entry), entry]));
  const holders = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const phrase of entry.phrases) {
      const key = normalise(phrase);
      holders.set(key, (holders.get(key) ?? new Set()).add(addressOf(entry)));
    }
  }
  return entries
    .flatMap((entry) => [entry.section.heading, ...entry.section.words].map((word) => ({entry, word})))
    .filter(({word}, place) => isAsked(word, place))
    .flatMap(({entry, word}): Stray[] => {
      const [first = ''] = rank(word);
      const isOfPage = entry.section.kind === 'page' && first.startsWith(entry.page.address);
      return isOfPage || holders.get(normalise(word))?.has(first) === true
        ? []
        : [{word, address: addressOf(entry), first, reason: reasonOf(word, entry, byAddress.get(first))}];
    });
}

/** Strays that are not among the accepted ones, and accepted ones that are healed; one message each, with the mend. */
export function compareStrays(strays: readonly Stray[], accepted: readonly Stray[]): string[] {
  const keyOf = ({word, address}: Stray): string => `${word} ${address}`;
  const known = new Set(accepted.map(keyOf));
  const found = new Set(strays.map(keyOf));
  return [
    ...strays
      .filter((stray) => !known.has(keyOf(stray)))
      .map(
        ({word, address, first}) =>
          `src/data/search-words/: 「${word}」は ${address} の語だが、打つと ${first || '何も'} が先に出る。` +
          '直し方: どちらかの節の語を言い分ける。避けられないなら npm run search:misses',
      ),
    ...accepted
      .filter((stray) => !found.has(keyOf(stray)))
      .map(
        ({word, address}) =>
          `src/plugins/search/queries/strays.json「${word}」（${address}）: 今は自分の節が先に出る。直し方: npm run search:misses`,
      ),
  ];
}
