import {cutQuery} from './cut-query';
import {loanLetter, normalise, normaliseLines, readLetter, weighLetters} from './normal';
import {splitRuns} from './tokenise';
import type {Run} from './tokenise';
import type {Weights} from './weights';

/** One way to say a {@link Concept}. */
export interface Alternative {
  /** In normal form. */
  readonly literal: string;
  /** How many of its letters say something. */
  readonly letters: number;
  /** Whether it is one loan word, which means something else inside a longer one: ロール in ロールバック. */
  readonly isLoan: boolean;
  /** Whether it is the reader's own word. */
  readonly isOwn: boolean;
}

/** A word of the query with the other ways to say it. */
export interface Concept {
  /** How much the word says, before rarity: 1 for a name or noun, near 0 for the frame of a question. */
  readonly weight: number;
  /** The reader's own word first. */
  readonly alternatives: readonly [Alternative, ...Alternative[]];
}

/** A query as understood. */
export interface Query {
  readonly concepts: readonly Concept[];
  /** The whole query in normal form, as typed and without the frame of a question. */
  readonly literal: string;
  readonly core: string;
  readonly wantsComparison: boolean;
  readonly wantsGuide: boolean;
  readonly wantsExam: boolean;
}

/**
 * The frames of questions: what is left without them says what is asked about. Longest first; those that others and
 * particles make up are not listed.
 */
const frames = [
  'どうすればよい',
  'どうすればいい',
  'どうしたらよい',
  'どうしたらいい',
  'どうやればいい',
  'どうやって',
  'どのように',
  'どうやる',
  'どうなりますか',
  'どうなる',
  'どうなって',
  'どうする',
  'どうしたら',
  'どうすれば',
  'どう',
  'とは',
  'って何',
  'は何か',
  'は何',
  'なんですか',
  '何ですか',
  '教えてください',
  '教えて',
  '知りたい',
  'したいとき',
  'したい',
  'たい',
  'するには',
  'するとき',
  'には',
  'なぜ',
  'いつ',
  'どこ',
  'どれ',
  'どちら',
  'どの',
  'ことはできる',
  'ことができる',
  'できますか',
  'できる',
  'ですか',
  'ますか',
  'でしょうか',
  'か',
  'について',
  'に関して',
  'という',
  'といった',
  'しなければならない',
  'べき',
  'ください',
  'ほしい',
  '欲しい',
].sort((a, b) => b.length - a.length);
/**
 * Whole stretches of frames and particles: a frame that begins or ends inside a word (`動かす`, `使いどころ`) is none.
 * The letter before is taken along, to be put back: Safari before 16.4 cannot look behind.
 */
const frameForm = (() => {
  const one = `(?:${frames.map((frame) => (frame === 'か' ? 'か(?!.)' : frame)).join('|')})`;
  return new RegExp(
    `(^|\\P{Script=Hiragana})[はがをにでとのもへ]*${one}(?:${one}|[はがをにでとのもへ])*(?!\\p{Script=Hiragana})`,
    'gu',
  );
})();

/** English words that say nothing about the subject. */
const weakLatin = new Set([
  'a',
  'an',
  'and',
  'by',
  'for',
  'from',
  'how',
  'i',
  'in',
  'is',
  'of',
  'on',
  'or',
  'the',
  'to',
  'what',
  'when',
  'where',
  'which',
  'why',
  'with',
  'aws',
  'amazon',
]);

const nameScript = /[\p{Script=Katakana}ー]/u;

/** What a stretch of Japanese is cut into. */
interface Piece {
  readonly text: string;
  /** See {@link Concept.weight}. */
  readonly weight: number;
}

/**
 * Cuts a Japanese stretch where its writing changes between words: loan words, Chinese-character words with their
 * inflection, and the particles between. `パッチグループのタグがない` gives パッチグループ, の, タグ, がない.
 */
function cutJapanese(run: string, weights: Weights): Piece[] {
  return [...run.matchAll(/[\p{Script=Katakana}ー]+|\p{Script=Han}[\p{Script=Han}々]*|[\p{Script=Hiragana}]+/gu)].map(
    ([text]): Piece => {
      const isKana = /^\p{Script=Hiragana}/u.test(text);
      return {text, weight: isKana ? (text.length > 2 ? weights.kana : weights.particle) : 1};
    },
  );
}

/** A word or phrase as an alternative. */
export function toAlternative(phrase: string, isOwn: boolean): Alternative {
  const normal = normaliseLines([phrase]);
  const isLoan = normal.marks.subarray(0, -1).every((mark) => (mark & loanLetter) !== 0);
  return {literal: normal.text.slice(0, -1), letters: weighLetters(normal, 0), isLoan, isOwn};
}

/** Words in normal form to the words that mean the same. */
export type Equivalence = ReadonlyMap<string, readonly Alternative[]>;

/** The lookup for {@link parseQuery}, from groups of words that mean the same. */
export function buildEquivalence(groups: readonly (readonly string[])[]): Equivalence {
  const found = new Map<string, Alternative[]>();
  for (const group of groups) {
    const words = group.map((word) => toAlternative(word, false));
    for (const word of words) {
      const others = words.filter((other) => other !== word);
      found.set(word.literal, [...(found.get(word.literal) ?? []), ...others]);
    }
  }
  return found;
}

/** What a site's words say about a query. */
export interface Vocabulary {
  readonly equivalence: Equivalence;
  /** Japanese words in normal form that a stretch may be cut into. */
  readonly lexicon: ReadonlySet<string>;
  /** Readings to the words that are read so, all in normal form. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
}

const longestKnown = 14;
/** A word that could be written in more ways would be looked for in all of them at each key press. */
const mostWritings = 12;

/** The ways to write a word in kana with words that are read as stretches of it, the longest first from the left. */
function writeKana(kana: string, readings: Vocabulary['readings']): Alternative[] {
  let ways = [''];
  for (let start = 0; start < kana.length;) {
    let size = Math.min(longestKnown, kana.length - start);
    while (size > 1 && !readings.has(kana.slice(start, start + size))) {
      size -= 1;
    }
    const stretch = kana.slice(start, start + size);
    const writings = [...(readings.get(stretch) ?? []), stretch];
    ways = ways.flatMap((way) => writings.map((writing) => way + writing)).slice(0, mostWritings);
    start += size;
  }
  // What stays kana is a loan word beside what is written: each of its letters weighs as much.
  return ways
    .filter((way) => way !== kana)
    .map((literal) => ({literal, letters: literal.length, isLoan: false, isOwn: false}));
}

/**
 * Cuts a Japanese stretch into the known words in it, the longest first from the left, and what is left between them;
 * the frames of questions go from what is left.
 */
function cutByKnown(run: string, {lexicon, readings}: Vocabulary, weights: Weights): Piece[] {
  // A reader who types kana only has not converted yet.
  const isKana = run.length > 2 && /^[\p{Script=Hiragana}ー]+$/u.test(run);
  const pieces: Piece[] = [];
  let left = '';
  const flush = (): void => {
    pieces.push(
      ...left
        .replace(frameForm, '$1 ')
        .split(' ')
        .flatMap((rest) => cutJapanese(rest, weights)),
    );
    left = '';
  };
  for (let start = 0; start < run.length;) {
    let size = 1;
    let normal = '';
    for (let end = start + 1; end <= Math.min(start + longestKnown, run.length); end++) {
      normal += readLetter(run.charAt(end - 1)).kept;
      if (end - start > 1 && (lexicon.has(normal) || (isKana && readings.has(normal))) && isCleanCut(run, start, end)) {
        size = end - start;
      }
    }
    if (size > 1) {
      flush();
      pieces.push({text: run.slice(start, start + size), weight: 1});
    } else {
      left += run.charAt(start);
    }
    start += size;
  }
  flush();
  // Where the kana are mostly no known words, they are the word.
  const known = pieces.reduce((sum, {text, weight}) => sum + (weight === 1 ? text.length : 0), 0);
  return isKana && known < run.length / 2 ? [{text: run, weight: 1}] : pieces;
}

/** A loan word is not cut in the middle. */
function isCleanCut(run: string, start: number, end: number): boolean {
  const joins = (at: number): boolean => nameScript.test(run[at - 1] ?? '') && nameScript.test(run[at] ?? '');
  return !joins(start) && !joins(end);
}

const longestName = 4;

/** Runs with neighbouring Latin words made one where together they are a known name: `flow logs`, `load balancer`. */
function joinKnownNames(runs: readonly Run[], equivalence: Equivalence): Run[] {
  const joined: Run[] = [];
  for (let start = 0; start < runs.length;) {
    let size = Math.min(longestName, runs.length - start);
    const name = (): Run => ({
      script: 'latin',
      text: runs
        .slice(start, start + size)
        .map(({text}) => text)
        .join(' '),
    });
    const isName = (): boolean =>
      runs.slice(start, start + size).every(({script}) => script === 'latin') &&
      equivalence.has(normalise(name().text));
    while (size > 1 && !isName()) {
      size -= 1;
    }
    joined.push(...(size > 1 ? [name()] : runs.slice(start, start + 1)));
    start += size;
  }
  return joined;
}

/** Runs with the pieces of the Japanese ones; a text that is nothing but a frame stays as it is. */
function cutText(
  runs: readonly Run[],
  words: Vocabulary,
  weights: Weights,
): {readonly run: Run; readonly pieces: readonly Piece[]}[] {
  const cut = runs.map((run) => ({run, pieces: run.script === 'latin' ? [] : cutByKnown(run.text, words, weights)}));
  const isEmpty = !cut.some(({run, pieces}) => run.script === 'latin' || pieces.some(({text}) => text.length > 1));
  return isEmpty
    ? runs.map((run) => ({run, pieces: run.script === 'latin' ? [] : cutJapanese(run.text, weights)}))
    : cut;
}

/** An English word with what it may be a form of, and what that means. */
function readLatin(word: string, isLast: boolean, equivalence: Equivalence): [Alternative, ...Alternative[]] {
  const own = toAlternative(word, true);
  const stem = own.literal.replace(/^(.{3,})(?:ing|ed)$/, '$1');
  const kin =
    equivalence.has(own.literal) || own.literal.length < 4
      ? undefined
      : [...equivalence.keys()].find(
          (known) => known === stem || known === `${stem}e` || (isLast && known.startsWith(own.literal)),
        );
  const meant = kin === undefined ? [] : [toAlternative(kin, false), ...(equivalence.get(kin) ?? [])];
  return [
    own,
    ...(stem === own.literal ? [] : [toAlternative(stem, false)]),
    ...(equivalence.get(own.literal) ?? []),
    ...meant,
  ];
}

/** Reads what a reader typed. */
export function parseQuery(input: string, words: Vocabulary, weights: Weights): Query {
  const {equivalence, readings} = words;
  const text = cutQuery(input.normalize('NFKC'));
  const runs = cutText(joinKnownNames(splitRuns(text), equivalence), words, weights);
  const concepts = runs.flatMap(({run, pieces}, index): Concept[] => {
    const isLastRun = index === runs.length - 1;
    return run.script === 'latin'
      ? [
          {
            weight: weakLatin.has(run.text.toLowerCase()) && runs.length > 1 ? weights.particle : 1,
            alternatives: readLatin(run.text, isLastRun, equivalence),
          },
        ]
      : pieces.map(({text: piece, weight}): Concept => {
          const own = toAlternative(piece, true);
          return {
            weight,
            alternatives: [own, ...writeKana(own.literal, readings), ...(equivalence.get(own.literal) ?? [])],
          };
        });
  });
  return {
    concepts: concepts.filter(({alternatives: [own]}) => own.literal !== ''),
    literal: normalise(text),
    core: normalise(
      runs
        .map(({run, pieces}) => (run.script === 'latin' ? run.text : pieces.map((piece) => piece.text).join('')))
        .join(' '),
    ),
    wantsComparison: /違い|ちがい|比較|使い分け|差|どちら|どっち|vs|versus|difference|compar/iu.test(text),
    wantsGuide: /選|使い分け|どれ|どの|どっち|どちら|向い|べき|使うとき|choose|when/iu.test(text),
    wantsExam: /試験|出題|問われ|exam/iu.test(text),
  };
}
