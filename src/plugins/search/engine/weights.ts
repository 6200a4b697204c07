/** How much each sign of relevance counts. Numbers without a unit; only their ratios matter. */
export interface Weights {
  /** How many of MiniSearch's best are ranked again. */
  readonly candidates: number;
  readonly candidateHeading: number;
  readonly candidateWords: number;
  readonly candidateTitle: number;
  /** Share of the query's words that the entry holds, by the field that holds them; the heading counts 1. */
  readonly coverage: number;
  readonly words: number;
  readonly title: number;
  readonly text: number;
  /** The text of a page's own entry. */
  readonly introduction: number;
  /** Likeness of the query to the heading or to one of the search words. */
  readonly likeness: number;
  /** How much of a search word must be in the query, 0 (all the same) to 1. */
  readonly precision: number;
  /** How much the page's title stands in for words that a search word lacks. */
  readonly context: number;
  /** The longest stretch of a query that stands in the text, by its share of the query. */
  readonly run: number;
  /** The query is the heading or one of the search words. */
  readonly exact: number;
  /** The query is its beginning. */
  readonly beginning: number;
  /** MiniSearch's own score. */
  readonly candidate: number;
  /** What a score loses where the entry holds nothing of the query's words, by their share. */
  readonly missing: number;
  /** How much of a page's name a query must say to mean the page, 0 to 1. */
  readonly named: number;
  /** Factors. */
  readonly comparison: number;
  readonly comparisonAsked: number;
  readonly guide: number;
  /** Of equals, the section that opens its page. */
  readonly first: number;
  readonly term: number;
  readonly correction: number;
  readonly exam: number;
  /** What of a page's score its opening section gets where the query names the page. */
  readonly opening: number;
  /** Entries below this share of the best score are no results. */
  readonly least: number;
}

export const defaultWeights: Weights = {
  candidates: 150,
  candidateHeading: 3,
  candidateWords: 3,
  candidateTitle: 2.66,
  coverage: 1,
  words: 0.71,
  title: 0.85,
  text: 0.375,
  introduction: 0.4,
  likeness: 0.375,
  precision: 0.4,
  context: 0.6,
  run: 0.4,
  exact: 1.4,
  beginning: 0.6,
  candidate: 0.3,
  missing: 0.54,
  named: 0.25,
  comparison: 0.75,
  comparisonAsked: 1.1,
  guide: 0.8,
  first: 1.01,
  term: 0.65,
  correction: 0.6,
  exam: 0.7,
  opening: 1.11,
  least: 0.2,
};
