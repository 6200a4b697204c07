import {ask} from './ask';
import type {Asked, KeptConcepts} from './ask';
import {addressOf} from './entries';
import type {Entry} from './entries';
import {normalise} from './normal';
import {present} from './present';
import type {SearchResult} from './present';
import {isNamed, scoreEntry} from './score';
import {indexSite} from './search-index';
import type {SearchIndex} from './search-index';
import type {SiteText} from './section';
import {suggest} from './suggest';
import {defaultWeights} from './weights';
import type {Weights} from './weights';

/** What a term means. */
export interface Definition {
  readonly term: string;
  readonly meaning: string;
  /** Where the glossary says so: `/glossary/row/#id`, without the site's base path. */
  readonly address: string;
}

/** What a search gives. */
export interface SearchAnswer {
  /** Of the term that the query is, once its text has arrived. */
  readonly definition: Definition | undefined;
  readonly results: readonly SearchResult[];
  /** How many entries matched in all; `results` holds the best. */
  readonly total: number;
  /** How the results write the words in place of which the query had slips; empty where it had none. */
  readonly corrected: string;
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
  readonly search: (input: string, options?: SearchOptions) => SearchAnswer;
}

/** How the harness of `queries/` asks. */
export interface Ranker {
  /** The addresses of all that an engine finds, best first, a term that it defines among them. */
  readonly rank: (input: string, weights?: Weights) => readonly string[];
}

/** What matches, best first. */
function rankEntries(asked: Asked, area: string | undefined, index: SearchIndex, weights: Weights): Entry[] {
  const {entries} = index;
  const scores = new Float64Array(entries.length);
  let top = 0;
  for (const entry of entries) {
    if (area !== undefined && entry.page.area !== area) {
      continue;
    }
    scores[entry.id] = scoreEntry(entry, asked, index, weights);
  }
  // A hit on a page's title or introduction means the page: its opening section says what the page is about.
  for (const {id, section, isOpening} of entries) {
    top = section.kind === 'page' ? id : top;
    const score = scores[top] ?? 0;
    if (isOpening && score > 0) {
      const handed = score * (isNamed(top, asked, index, weights) ? weights.opening : 1);
      scores[id] = Math.max(scores[id] ?? 0, handed);
    }
  }
  const least = scores.reduce((best, score) => Math.max(best, score), 0) * weights.least;
  return entries
    .filter(({id}) => (scores[id] ?? 0) > 0 && (scores[id] ?? 0) >= least)
    .sort((a, b) => (scores[b.id] ?? 0) - (scores[a.id] ?? 0) || a.id - b.id);
}

/** See {@link SearchAnswer.corrected}. */
function findCorrected({concepts}: Asked, results: readonly SearchResult[]): string {
  const marked = results.flatMap(({heading, excerpt}) => [...heading, ...excerpt]).filter((part) => part.marked);
  return concepts
    .flatMap(({corrections: [best]}) => best ?? [])
    .flatMap(({literal}) => marked.find(({text}) => normalise(text) === literal)?.text ?? [])
    .join(' ');
}

/** Builds the index of a site to ask it with any weights. */
export function buildRanker(site: SiteText): Ranker {
  const index = indexSite(site);
  return {
    rank: (input, weights = defaultWeights) =>
      rankEntries(ask(input, index, weights), undefined, index, weights).map(addressOf),
  };
}

/**
 * Builds the index of a site.
 * @param weights how much each sign of relevance counts; the measured ones unless told
 */
export function buildEngine(site: SiteText, weights: Weights = defaultWeights): SearchEngine {
  const index = indexSite(site);
  const kept: KeptConcepts = new Map();
  return {
    search(input, {area, limit = 30} = {}) {
      const asked = ask(input, index, weights, kept);
      const term = index.terms.get(asked.query.core);
      // Told above the results, it is none of them.
      const ranked = rankEntries(asked, area, index, weights).filter((entry) => entry !== term);
      const results = ranked.slice(0, limit).map((entry) => present(entry, asked, index));
      return {
        definition: term && {term: term.section.heading, meaning: term.section.text, address: addressOf(term)},
        results,
        corrected: findCorrected(asked, results),
        total: ranked.length,
        suggestions: ranked.length < 3 ? suggest(asked.query.core, index) : [],
      };
    },
  };
}
