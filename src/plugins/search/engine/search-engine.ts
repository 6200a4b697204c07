import {ask, spellings} from './ask';
import type {Entry} from './entries';
import {findNear, suggest} from './near';
import {present} from './present';
import type {SearchResult} from './present';
import {isNamed, scoreEntry} from './score';
import {findCandidates, indexSite, rarityOf} from './search-index';
import type {PageText, SiteText} from './section';
import {defaultWeights} from './weights';
import type {Weights} from './weights';

/** What a search gives. */
export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  /** How many entries matched in all; `results` holds the best. */
  readonly total: number;
  /** Names of the site near to the query; filled where nothing or little matched. */
  readonly suggestions: readonly string[];
}

/** What to leave out. */
interface SearchOptions {
  /** Only this area. */
  readonly area?: string | undefined;
  /** At most so many results; 30 unless told. */
  readonly limit?: number | undefined;
}

/** A built index. */
export interface SearchEngine {
  search(input: string, options?: SearchOptions): SearchAnswer;
}

/**
 * Builds the index of a site.
 * @param weights how much each sign of relevance counts; the measured ones unless told
 */
export function buildEngine(site: SiteText, weights: Weights = defaultWeights): SearchEngine {
  const index = indexSite(site);
  const {entries} = index;
  return {
    search(input, {area, limit = 30} = {}) {
      const query = ask(input, index);
      if (query.concepts.length === 0) {
        return {results: [], total: 0, suggestions: []};
      }
      const rarities = query.concepts.map(
        ({alternatives, weight}) =>
          weight * Math.max(...alternatives.slice(0, 1).map(({tokens}) => rarityOf(tokens, index))),
      );
      const asked = {query, literals: spellings(query), rarities};
      const scores = new Map<Entry, number>();
      const pages = new Map<PageText, {readonly score: number; readonly isNamed: boolean}>();
      // Before the best are cut off: the hits of a small area may all stand below them.
      const isWanted = (entry: Entry | undefined): boolean => area === undefined || entry?.page.area === area;
      for (const [id, candidateScore] of findCandidates(query.concepts, isWanted, index, weights)) {
        const entry = entries[id];
        if (entry === undefined) {
          continue;
        }
        const score = scoreEntry(entry, asked, candidateScore, index, weights);
        if (score > 0) {
          scores.set(entry, score);
          if (entry.section.kind === 'page') {
            pages.set(entry.page, {score, isNamed: isNamed(entry, asked, index, weights)});
          }
        }
      }
      // A hit on a page's title or introduction means the page: its opening section says what the page is about.
      for (const entry of entries) {
        const handed = pages.get(entry.page);
        if (handed === undefined) {
          continue;
        }
        const factor = handed.isNamed ? weights.opening : 1;
        if (entry.isOpening && entry.section.kind !== 'page') {
          scores.set(entry, Math.max(scores.get(entry) ?? 0, handed.score * factor));
        }
        if (entry.section.kind === 'page') {
          scores.set(entry, entry.page.opening === '' ? handed.score * factor : handed.score);
        }
      }
      const best = Math.max(0, ...scores.values());
      const matched = [...scores].filter(([, score]) => score >= best * weights.least);
      const ranked = [...matched, ...(matched.length === 0 ? findNear(query, index.read) : [])]
        .filter(([entry]) => isWanted(entry))
        .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a.id - b.id);
      return {
        results: ranked.slice(0, limit).map(([entry, score]) => present(entry, query, score, index)),
        total: ranked.length,
        suggestions: ranked.length < 3 ? suggest(query, entries) : [],
      };
    },
  };
}
