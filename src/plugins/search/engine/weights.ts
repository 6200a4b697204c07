/**
 * How much each sign of relevance counts. Numbers without a unit; only their ratios matter. What each is worth on the
 * sets of `queries/` is printed by `npm run search:tune`.
 */
export interface Weights {
  /** A word of the query in the search words; in the heading it counts 1. */
  readonly words: number;
  /** A word in the title of the page or the heading around. */
  readonly title: number;
  /** A word in the text. */
  readonly text: number;
  /** How often the text holds the words. */
  readonly mentioned: number;
  /** The share of the query's pairs of letters that heading and search words hold. */
  readonly overlap: number;
  /** Likeness of the query to the heading or to one of the search words. */
  readonly likeness: number;
  /** How much of that heading or search word must be in the query, 0 (all the same) to 1. */
  readonly precision: number;
  /** How much the title stands in for words that it lacks. */
  readonly context: number;
  /** The query is the heading or one of the search words. */
  readonly exact: number;
  /** The query is its beginning. */
  readonly beginning: number;
  /** What a score loses where words of the query are not there at all, by their share. */
  readonly missing: number;
  /** How much of the query must be of a page's name to mean the page. */
  readonly meant: number;
  /** What of its score a page that is meant hands to the section that answers to its name. */
  readonly opening: number;
  /** A section that tells a thing from another, where that is not asked. */
  readonly comparison: number;
  /** A section that weighs a thing against others, where that is not asked. */
  readonly guide: number;
  /** A term, a correction, exam points that are not asked for. */
  readonly lesser: number;
  /** A word that goes on where the query's ends, or begins before it: コントロール for ロール. */
  readonly part: number;
  /** A name that holds some of a word's pairs of letters, by their share, which must be as great as this. */
  readonly pairs: number;
  /** Another word for what the reader typed, a mended slip. */
  readonly otherWord: number;
  /** What kana between other words say; those say 1. */
  readonly kana: number;
  /** What a particle says, or an English word like it. */
  readonly particle: number;
  /** Entries below this share of the best score are no results. */
  readonly least: number;
}

export const defaultWeights: Weights = {
  words: 0.7,
  title: 0.85,
  text: 0.4,
  mentioned: 0.3,
  overlap: 0.4,
  likeness: 0.8,
  precision: 0.6,
  context: 0.6,
  exact: 2,
  beginning: 0.6,
  missing: 0.3,
  meant: 0.7,
  opening: 1.1,
  comparison: 0.75,
  guide: 0.8,
  lesser: 0.65,
  part: 0.75,
  pairs: 0.5,
  otherWord: 0.8,
  kana: 0.25,
  particle: 0.05,
  least: 0.2,
};
