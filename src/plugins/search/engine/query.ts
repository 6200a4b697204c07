import {bigrams, latinTokens, splitRuns} from './tokenise';
import type {Run} from './tokenise';
import {fold, foldTight} from './fold';

/** Queries are read up to this many characters. */
export const longestQuery = 200;

/**
 * What is read of a query, and goes into addresses: whole characters, so that the rest can always be encoded. Servers
 * refuse long addresses too.
 */
export function cutQuery(input: string): string {
  return Array.from(input.trim().replace(/\p{Surrogate}/gu, ''))
    .slice(0, longestQuery)
    .join('');
}

/** One way to say a {@link Concept}. */
export interface Alternative {
  /** Tokens of the index; all of them make the word. */
  readonly tokens: readonly string[];
  /** The folded word, as it stands in a folded text. */
  readonly literal: string;
  readonly script: 'latin' | 'japanese' | 'mixed';
  /** Whether it is one loan word, which means something else inside a longer one: ロール in ロールバック. */
  readonly isLoan: boolean;
  /** 1 for the reader's own word, less for an equivalent or a correction. */
  readonly trust: number;
  /** Whether it mends a slip. */
  readonly isCorrection?: boolean;
}

/** A word of the query with the other ways to say it. */
export interface Concept {
  /** What the reader typed. */
  readonly surface: string;
  /** How much the word says, before rarity: 1 for a name or noun, near 0 for the frame of a question. */
  readonly weight: number;
  /** Whether the reader may still be typing it. */
  readonly last: boolean;
  readonly alternatives: readonly Alternative[];
}

/** A query as understood. */
export interface Query {
  readonly concepts: readonly Concept[];
  /** The whole query, folded and tight; without the frame of a question. */
  readonly literal: string;
  readonly wantsComparison: boolean;
  readonly wantsGuide: boolean;
  readonly wantsExam: boolean;
}

/** The frames of questions: what is left without them says what is asked about. Longest first. */
const frames = [
  'どうすればよいですか',
  'どうすればいいですか',
  'どうすればよい',
  'どうすればいい',
  'どうしたらよい',
  'どうしたらいい',
  'どうやればいい',
  'どうやって',
  'どのように',
  'どうやる',
  'どうなりますか',
  'どうなるか',
  'どうなる',
  'どうなって',
  'どうする',
  'どうしたら',
  'どうすれば',
  'どうか',
  'どう',
  'とは何ですか',
  'とは何か',
  'とは何',
  'とは',
  'って何ですか',
  'って何',
  'は何ですか',
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
  'するときの',
  'するとき',
  'には',
  'のはなぜ',
  'なぜ',
  'いつ',
  'どこに',
  'どこで',
  'どこ',
  'どれ',
  'どちら',
  'どの',
  'ことはできる',
  'ことができる',
  'できますか',
  'できるか',
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
/** Whole stretches of frames and particles: a frame that begins or ends inside a word (`動かす`, `使いどころ`) is none. */
const frameForm = (() => {
  const one = `(?:${frames.map((frame) => (frame === 'か' ? 'か(?!.)' : frame)).join('|')})`;
  return new RegExp(
    `(?<!\\p{Script=Hiragana})[はがをにでとのもへ]*${one}(?:${one}|[はがをにでとのもへ])*(?!\\p{Script=Hiragana})`,
    'gu',
  );
})();

const mayHoldFrame = new RegExp(frames.join('|'), 'u');

/** Kanji words that say little about the subject. */
const weakWords = new Set([
  '方法',
  '場合',
  '時',
  '際',
  '何',
  '必要',
  '使',
  '手順',
  '仕方',
  '違',
  '意味',
  '概要',
  '説明',
  '仕組',
  '目的',
  '理由',
  '注意点',
  '設定',
  '機能',
  '利用',
  '使用',
  '人',
  '中',
  '前',
  '後',
  '他',
  '自分',
  '今',
  '行',
  '出',
  '見',
  '知',
  '教',
]);

/** English words that say nothing about the subject. */
const weakLatin = new Set([
  'a',
  'an',
  'and',
  'are',
  'be',
  'by',
  'can',
  'do',
  'does',
  'for',
  'from',
  'how',
  'i',
  'if',
  'in',
  'is',
  'it',
  'my',
  'of',
  'on',
  'or',
  'should',
  'the',
  'to',
  'using',
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

interface Piece {
  readonly text: string;
  readonly script: 'latin' | 'japanese';
  readonly weight: number;
}

/**
 * Cuts a Japanese stretch where its writing changes between words: loan words, Chinese-character words with their
 * inflection, and the particles between. `パッチグループのタグがない` gives パッチグループ, の, タグ, がない.
 */
function cutJapanese(run: string): Piece[] {
  return [...run.matchAll(/[\p{Script=Katakana}ー]+|\p{Script=Han}[\p{Script=Han}々]*|[\p{Script=Hiragana}]+/gu)].map(
    ([text]): Piece => {
      if (/^\p{Script=Hiragana}/u.test(text)) {
        return {text, script: 'japanese', weight: text.length > 2 ? 0.25 : 0.05};
      }
      return {
        text,
        script: 'japanese',
        weight: weakWords.has(text) ? 0.3 : nameScript.test(text) ? 1 : text.length === 1 ? 0.6 : 1,
      };
    },
  );
}

const isLoan = (text: string): boolean => /^[\p{Script=Katakana}ー]+$/u.test(text.normalize('NFKC'));
const japanese = (text: string, trust: number): Alternative => ({
  tokens: bigrams(fold(text)),
  literal: foldTight(text),
  script: 'japanese',
  isLoan: isLoan(text),
  trust,
});

/** A word or phrase as an alternative, in whichever writing it is. */
export function toAlternative(phrase: string, trust: number): Alternative {
  const runs = splitRuns(phrase);
  const tokens = runs.flatMap(({script, text}) =>
    script === 'latin' ? latinTokens(text).slice(0, 1) : bigrams(fold(text)),
  );
  const scripts = new Set(runs.map(({script}) => script));
  const [only] = scripts;
  return {
    tokens,
    literal: foldTight(phrase),
    script: scripts.size === 1 && only !== undefined ? only : 'mixed',
    isLoan: isLoan(phrase),
    trust,
  };
}

/** Folded words to the folded words that mean the same. */
export type Equivalence = ReadonlyMap<string, readonly string[]>;

/** The lookup for {@link parseQuery}, from groups of words that mean the same. */
export function buildEquivalence(groups: readonly (readonly string[])[]): Equivalence {
  const found = new Map<string, string[]>();
  for (const group of groups) {
    for (const word of group) {
      const others = group.filter((other) => other !== word);
      found.set(foldTight(word), [...(found.get(foldTight(word)) ?? []), ...others]);
    }
  }
  return found;
}

const equivalentTrust = 0.72;

function withEquivalents(own: Alternative, equivalence: Equivalence): Alternative[] {
  return [
    own,
    ...(equivalence.get(own.literal) ?? equivalence.get(`${own.literal}s`) ?? []).map((word) =>
      toAlternative(word, equivalentTrust),
    ),
  ];
}

const longestKnown = 14;

/**
 * Cuts a Japanese stretch into the known words in it, the longest first from the left, and what is left between them;
 * the frames of questions go from what is left.
 */
function cutByKnown(run: string, lexicon: ReadonlySet<string>): Piece[] {
  // A reader who types kana only has not converted yet: the kana are the word.
  if (run.length > 2 && /^[\p{Script=Hiragana}ー]+$/u.test(run)) {
    return [{text: run, script: 'japanese', weight: 1}];
  }
  const pieces: Piece[] = [];
  let left = '';
  const flush = (): void => {
    pieces.push(...left.split(frameForm).flatMap(cutJapanese));
    left = '';
  };
  for (let start = 0; start < run.length;) {
    let size = Math.min(longestKnown, run.length - start);
    while (size > 1 && !(lexicon.has(foldTight(run.slice(start, start + size))) && isCleanCut(run, start, size))) {
      size -= 1;
    }
    if (size > 1) {
      flush();
      const text = run.slice(start, start + size);
      pieces.push({text, script: 'japanese', weight: weakWords.has(text) ? 0.3 : 1});
    } else {
      left += run[start] ?? '';
    }
    start += Math.max(1, size);
  }
  flush();
  return pieces;
}

/** A loan word is not cut in the middle. */
function isCleanCut(run: string, start: number, size: number): boolean {
  const joins = (at: number): boolean => nameScript.test(run[at - 1] ?? '') && nameScript.test(run[at] ?? '');
  return !joins(start) && !joins(start + size);
}

const longestName = 4;

/** Runs with neighbouring Latin words made one where together they are a known name: `flow logs`, `load balancer`. */
function joinKnownNames(runs: readonly Run[], equivalence: Equivalence): Run[] {
  const joined: Run[] = [];
  for (let start = 0; start < runs.length;) {
    let size = Math.min(longestName, runs.length - start);
    const nameOf = (): string =>
      runs
        .slice(start, start + size)
        .map(({text}) => text)
        .join(' ');
    const isName = (): boolean =>
      runs.slice(start, start + size).every(({script}) => script === 'latin') &&
      (equivalence.has(foldTight(nameOf())) || equivalence.has(`${foldTight(nameOf())}s`));
    while (size > 1 && !isName()) {
      size -= 1;
    }
    const [run] = runs.slice(start);
    if (run !== undefined) {
      joined.push(size > 1 ? {script: 'latin', text: nameOf()} : run);
    }
    start += size;
  }
  return joined;
}

/** Runs with the pieces of the Japanese ones; a text that is nothing but a frame stays as it is. */
function cutText(
  runs: readonly Run[],
  lexicon: ReadonlySet<string>,
): {readonly run: Run; readonly pieces: readonly Piece[]}[] {
  const cut = runs.map((run) => ({run, pieces: run.script === 'latin' ? [] : cutByKnown(run.text, lexicon)}));
  const isEmpty = !cut.some(({run, pieces}) => run.script === 'latin' || pieces.some(({text}) => text.length > 1));
  return isEmpty ? runs.map((run) => ({run, pieces: run.script === 'latin' ? [] : cutJapanese(run.text)})) : cut;
}

/**
 * What is compared as a whole: a text folded and tight, without the frames of questions. Query and search words go
 * through it alike, so that a search word typed to the letter is equal to itself.
 */
export function readLiteral(text: string, lexicon: ReadonlySet<string>): string {
  return mayHoldFrame.test(text)
    ? cutText(splitRuns(text), lexicon)
        .map(({run, pieces}) =>
          foldTight(
            pieces.length === 0 && run.script === 'latin' ? run.text : pieces.map((piece) => piece.text).join(''),
          ),
        )
        .join('')
    : foldTight(text);
}

/**
 * Reads what a reader typed.
 * @param lexicon folded Japanese words that a stretch may be cut into
 */
export function parseQuery(input: string, equivalence: Equivalence, lexicon: ReadonlySet<string>): Query {
  const text = cutQuery(input.normalize('NFKC'));
  const runs = cutText(joinKnownNames(splitRuns(text), equivalence), lexicon);
  const concepts = runs.flatMap(({run, pieces}, index): Concept[] => {
    const lastRun = index === runs.length - 1;
    if (run.script === 'latin' && run.text.includes(' ')) {
      return [
        {
          surface: run.text,
          weight: 1.2,
          last: lastRun,
          alternatives: withEquivalents(toAlternative(run.text, 1), equivalence),
        },
      ];
    }
    if (run.script === 'latin') {
      const [whole = '', ...parts] = latinTokens(run.text);
      const own: Alternative = {
        tokens: [whole],
        literal: foldTight(run.text),
        script: 'latin',
        isLoan: false,
        trust: 1,
      };
      const split: Alternative[] =
        parts.length > 1
          ? [{tokens: parts, literal: foldTight(run.text), script: 'latin', isLoan: false, trust: 0.9}]
          : [];
      const stem = /^.{3,}(?:ing|ed)$/.test(whole) ? whole.replace(/(?:ing|ed)$/, '') : whole;
      const kin =
        equivalence.has(own.literal) || whole.length < 4
          ? undefined
          : [...equivalence.keys()].find(
              (word) => word === stem || word === `${stem}e` || (lastRun && word.startsWith(own.literal)),
            );
      const meant =
        kin === undefined
          ? []
          : [kin, ...(equivalence.get(kin) ?? [])].map((word) => toAlternative(word, equivalentTrust));
      const inflected: Alternative[] =
        stem === whole ? [] : [{tokens: [stem], literal: stem, script: 'latin', isLoan: false, trust: 0.85}];
      const weight = weakLatin.has(whole) && runs.length > 1 ? 0.05 : 1;
      return [
        {
          surface: run.text,
          weight,
          last: lastRun,
          alternatives: [...withEquivalents(own, equivalence), ...split, ...inflected, ...meant],
        },
      ];
    }
    return pieces.map((piece, place): Concept => ({
      surface: piece.text,
      weight: piece.weight,
      last: lastRun && place === pieces.length - 1,
      alternatives: withEquivalents(japanese(piece.text, 1), equivalence),
    }));
  });
  return {
    concepts,
    literal: readLiteral(text, lexicon),
    wantsComparison: /違い|ちがい|比較|使い分け|差|どちら|どっち|vs|versus|difference|compar/iu.test(text),
    wantsGuide: /選|使い分け|どれ|どの|どっち|どちら|向い|べき|使うとき|choose|when/iu.test(text),
    wantsExam: /試験|出題|問われ|exam/iu.test(text),
  };
}
