/**
 * The one normal form, of queries and of everything that they are compared with: NFKC, lower case, katakana as
 * hiragana, small kana as large, without long vowel marks, doubled consonants, spaces, signs and English plurals.
 * Where a word begins is kept apart, so that `CloudWatch Logs`, `cloudwatchlogs` and `クラウドウォッチ` need no tokens.
 */

/** Lines in normal form. */
export interface Normal {
  /** The lines, each ended by a line feed. */
  readonly text: string;
  /** What holds for each letter: {@link startOfWord}, {@link loanLetter}, {@link afterSign}, added up. */
  readonly marks: Uint8Array;
  /** Where each line begins; one more entry for the end. */
  readonly lines: Int32Array;
}

/** A word begins here: after a sign, at a hump of `camelCase`, where the writing changes. */
export const startOfWord = 1;
/** The letter is written in katakana. */
export const loanLetter = 2;
/** Nothing but a sign stands between the letter and the one before, or it is the first of its line. */
export const afterSign = 4;

type Script = 'sign' | 'lower' | 'upper' | 'digit' | 'hiragana' | 'katakana' | 'other';

/** What is kept of a character (empty: nothing), and how it is written. */
interface Letter {
  readonly kept: string;
  readonly script: Script;
}

/** Letters that readers mix up without meaning another word. */
const sameLetter: Readonly<Record<string, string>> = {
  ゕ: 'か',
  ゖ: 'け',
  ゔ: 'ぶ',
  ぢ: 'じ',
  づ: 'ず',
  // The doubled consonant is the kana most often left out of a loan word (トラフィク, セション).
  っ: '',
  ー: '',
};
/** Small kana; the large ones follow each in Unicode. */
const small = 'ぁぃぅぇぉゃゅょゎ';

/** A letter of a word, in lower case, as it is compared. */
function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  const hiragana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : letter;
  return small.includes(hiragana)
    ? String.fromCharCode(hiragana.charCodeAt(0) + 1)
    : (sameLetter[hiragana] ?? hiragana);
}

const letters = new Map<string, Letter>();

function readScript(character: string): Script {
  if (/[a-z]/.test(character)) {
    return 'lower';
  }
  if (/[A-Z]/.test(character)) {
    return 'upper';
  }
  if (/[0-9]/.test(character)) {
    return 'digit';
  }
  if (/[\p{Script=Katakana}ー]/u.test(character)) {
    return 'katakana';
  }
  if (/\p{Script=Hiragana}/u.test(character)) {
    return 'hiragana';
  }
  return /[\p{L}\p{N}々]/u.test(character) ? 'other' : 'sign';
}

/** A character as written, or with the mark that voices it. */
export function readLetter(written: string): Letter {
  let letter = letters.get(written);
  if (letter === undefined) {
    const character = written.normalize('NFKC');
    const kept = Array.from(character.toLowerCase(), foldLetter).join('');
    letter = {script: readScript(character), kept: kept.replace(/[^\p{L}\p{N}]/gu, '')};
    letters.set(written, letter);
  }
  return letter;
}

const isLatin = (script: Script): boolean => script === 'lower' || script === 'upper';

/** Whether a word begins between two characters, neither of them a sign. */
function beginsBetween(before: Script, script: Script, latinBefore: number): boolean {
  if (script === before || (before === 'upper' && script === 'lower')) {
    return false;
  }
  // `Route53` holds a word `53`; `EC2` and `S3` are one word.
  return script === 'digit' && isLatin(before) ? latinBefore > 2 : !(before === 'digit' && isLatin(script));
}

/** Brings lines to {@link Normal} form. */
export function normaliseLines(source: readonly string[]): Normal {
  const kept: string[] = [];
  const marks: number[] = [];
  const lines = [0];
  for (const line of source) {
    let before: Script = 'sign';
    let beforeThat: Script = 'sign';
    let latin = 0;
    let wordAt = kept.length;
    for (const character of `${line.normalize('NFKC')}\n`) {
      const {kept: letter, script} = readLetter(character);
      const begins = script === 'sign' || before === 'sign' || beginsBetween(before, script, latin);
      if (begins && isLatin(before)) {
        dropPlural(kept, marks, wordAt);
      }
      // `HTTPSProxy`: the last capital begins the next word; `VPCs` is one.
      if (beforeThat === 'upper' && before === 'lower' && script === 'lower' && latin > 2) {
        wordAt = kept.length - 2;
        marks[wordAt] = startOfWord;
      }
      if (begins) {
        wordAt = kept.length;
        latin = 0;
      }
      latin = isLatin(script) ? latin + 1 : latin;
      for (let unit = 0; unit < letter.length; unit++) {
        kept.push(letter.charAt(unit));
        marks.push(
          (begins && unit === 0 ? startOfWord : 0) +
            (before === 'sign' && unit === 0 ? afterSign : 0) +
            (script === 'katakana' ? loanLetter : 0),
        );
      }
      beforeThat = before;
      before = script;
    }
    kept.push('\n');
    marks.push(startOfWord + afterSign);
    lines.push(marks.length);
  }
  return {text: kept.join(''), marks: Uint8Array.from(marks), lines: Int32Array.from(lines)};
}

/** Takes the plural off the English word at the end: `logs`, `policies`, not `aws`, `access`. */
function dropPlural(kept: string[], marks: number[], wordAt: number): void {
  const size = kept.length - wordAt;
  if (size < 4 || kept.at(-1) !== 's' || kept.at(-2) === 's') {
    return;
  }
  kept.pop();
  marks.pop();
  if (kept.at(-1) === 'e' && kept.at(-2) === 'i') {
    kept.splice(-2, 2, 'y');
    marks.pop();
  }
}

/** One text in normal form, without what else {@link Normal} tells. */
export function normalise(text: string): string {
  return normaliseLines([text.replace(/\n/g, ' ')]).text.slice(0, -1);
}

/** How many letters of a line say something: those that are no hiragana, or all where there are no others. */
export function weighLetters({text, marks, lines}: Normal, line: number): number {
  const start = lines[line] ?? 0;
  const end = (lines[line + 1] ?? 1) - 1;
  let weight = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x3041 || code > 0x3096 || ((marks[at] ?? 0) & loanLetter) !== 0) {
      weight += 1;
    }
  }
  return weight === 0 ? end - start : weight;
}
