import {normaliseColumn} from './column';
import {collectEntries} from './entries';
import type {Entry} from './entries';
import {afterSign, loanLetter, normalise, startOfWord, weighLetters} from './normal';
import type {Normal} from './normal';
import {buildEquivalence} from './query';
import type {Vocabulary} from './query';
import type {SiteText} from './section';
import {splitRuns} from './tokenise';

/** A site, prepared once for every query. */
export interface SearchIndex extends Vocabulary {
  readonly entries: readonly Entry[];
  /** What entries are called, a line a phrase, in the order of the entries. */
  readonly names: Normal;
  /** Number of the first phrase of each entry; one more for the end. */
  readonly phraseAt: Int32Array;
  /** Number of the entry of each phrase. */
  readonly entryOf: Int32Array;
  /** How many letters of each phrase say something. */
  readonly letters: Int32Array;
  /** The texts, a line an entry; without any until they are there. */
  readonly texts: Normal | undefined;
  /** Terms that have a meaning by each of their names in normal form. */
  readonly terms: ReadonlyMap<string, Entry>;
  /** Words that something on the site is called, with how often; collected when first asked for. */
  readonly known: () => ReadonlyMap<string, number>;
  /** The phrases that hold a pair of letters, of pairs looked for lately. */
  readonly pairs: Map<string, readonly number[]>;
}

type Writing = 'latin' | 'loan' | 'kana' | 'other';

/** The words of lines, kana left out; of loan and Latin words that stand together also the whole. */
function countWords({text, marks}: Normal, phrases: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string): void => {
    if (word.length > 1) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  };
  const writingOf = (at: number): Writing =>
    ((marks[at] ?? 0) & loanLetter) !== 0
      ? 'loan'
      : /[a-z0-9]/.test(text[at] ?? '')
        ? 'latin'
        : /[ぁ-ん\n]/.test(text[at] ?? '')
          ? 'kana'
          : 'other';
  let start = 0;
  let wholeFrom = 0;
  for (let at = 1; at <= marks.length; at++) {
    if (at < marks.length && ((marks[at] ?? 0) & startOfWord) === 0) {
      continue;
    }
    const writing = writingOf(start);
    if (writing !== 'kana') {
      add(text.slice(start, at));
    }
    const goesOn = ((marks[at] ?? afterSign) & afterSign) === 0 && writingOf(at) === writing;
    if (!goesOn && wholeFrom < start && (writing === 'latin' || writing === 'loan')) {
      add(text.slice(wholeFrom, at));
    }
    wholeFrom = goesOn ? wholeFrom : at;
    start = at;
  }
  // Signs stand inside of names: `container_commands`.
  for (const phrase of phrases) {
    for (const {script, text: run} of splitRuns(phrase)) {
      if (script === 'latin' && /[^A-Za-z0-9]/.test(run)) {
        add(normalise(run));
      }
    }
  }
  return counts;
}

const japaneseWord =
  /^(?=.*[\p{Script=Han}\p{Script=Katakana}])[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,8}$/u;

/** Japanese words that a query may be cut into: names and short search words. */
function collectWords({phrases}: Entry): string[] {
  return phrases
    .slice(1)
    .filter((phrase) => japaneseWord.test(phrase))
    .map(normalise);
}

/** Prepares a site. */
export function indexSite(site: SiteText): SearchIndex {
  const entries = collectEntries(site);
  const phrases = entries.flatMap((entry) => entry.phrases);
  const names = normaliseColumn(phrases);
  const phraseAt = new Int32Array(entries.length + 1);
  const entryOf = new Int32Array(phrases.length);
  const terms = new Map<string, Entry>();
  let line = 0;
  for (const entry of entries) {
    phraseAt[entry.id] = line;
    const isTerm = entry.section.kind === 'term' && entry.section.text !== '';
    for (const end = line + entry.phrases.length; line < end; line++) {
      entryOf[line] = entry.id;
      const name = isTerm ? names.text.slice(names.lines[line], (names.lines[line + 1] ?? 0) - 1) : '';
      if (isTerm && !terms.has(name)) {
        terms.set(name, entry);
      }
    }
  }
  phraseAt[entries.length] = line;
  let known: ReadonlyMap<string, number> | undefined;
  const equivalence = buildEquivalence(site.equivalents);
  return {
    entries,
    names,
    phraseAt,
    entryOf,
    terms,
    letters: Int32Array.from(phrases, (_, place) => weighLetters(names, place)),
    equivalence,
    readings: new Map(site.readings.map(([reading = '', ...words]) => [reading, words])),
    lexicon: new Set([...equivalence.keys(), ...entries.flatMap(collectWords)]),
    texts: entries.some(({section}) => section.text !== '')
      ? normaliseColumn(entries.map(({section}) => section.text))
      : undefined,
    known: () => (known ??= countWords(names, phrases)),
    pairs: new Map(),
  };
}
