import {loadDefaultJapaneseParser} from 'budoux';

const phrases = loadDefaultJapaneseParser();

/** An explicit line break in a mermaid label. */
export const explicitBreak = /<br\s*\/?>/i;

/** Width of a text in half-width characters: what is not Latin-1 counts two. */
export function measureLabel(text: string): number {
  return Array.from(text).reduce((width, character) => width + ((character.codePointAt(0) ?? 0) < 0x100 ? 1 : 2), 0);
}

const katakana = /[\p{Script=Katakana}ー]/u;
const kanji = /\p{Script=Han}/u;
const hiragana = /\p{Script=Hiragana}/u;
const latin = /[A-Za-z0-9_.%-]/;
/** What may not begin a line: closing marks, small kana, the long-vowel mark. */
const closing = /[、。,.)\]）」』】〉》〕!?:;！？：；%％ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;
/** What may not end a line; the number of a step stays with what it numbers. */
const opening = /[(\[（「『【〈《〔①-⑳]/;

/** Whether a line may never end between these two pieces of text, whatever budoux says. */
function isInsideWord(left: string, right: string): boolean {
  const [before, after] = [left.trimEnd().at(-1) ?? '', right.charAt(0)];
  // Put there to join them (particles.ts).
  if (left.endsWith('\u00a0')) {
    return true;
  }
  if (left.endsWith(' ')) {
    // A particle stays with the Latin word before it, a number with its step.
    return opening.test(before) || closing.test(after) || (latin.test(before) && hiragana.test(after));
  }
  return (
    (katakana.test(before) && katakana.test(after)) ||
    (latin.test(before) && latin.test(after)) ||
    closing.test(after) ||
    opening.test(before)
  );
}

/** The pieces of a label between which a line may end, spaces kept at the end of a piece. */
export function splitPhrases(text: string): string[] {
  const pieces: string[] = [];
  for (const word of text.split(/(?<=(?<![①-⑳])\s|・)|(?=[(（])/)) {
    for (const phrase of phrases.parse(word)) {
      const before = pieces.at(-1);
      if (before !== undefined && (phrase.trim() === '' || isInsideWord(before, phrase))) {
        pieces[pieces.length - 1] = before + phrase;
      } else {
        pieces.push(phrase);
      }
    }
  }
  return pieces;
}

function fillLines(pieces: readonly string[], limit: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line !== undefined && measureLabel((line + piece).trim()) <= limit) {
      lines[lines.length - 1] = line + piece;
    } else {
      lines.push(piece);
    }
  }
  return lines.map((line) => line.trim());
}

/**
 * Breaks a label into lines on phrase boundaries. Explicit breaks stay. Among the settings with the fewest lines, the
 * one with the shortest longest line is taken, so that no line is left with one word.
 * @param limit greatest width of a line in half-width characters; a single longer phrase keeps its line
 */
export function breakLabel(label: string, limit: number): string[] {
  return label.split(explicitBreak).flatMap((segment) => {
    const pieces = splitPhrases(segment.trim());
    let lines = fillLines(pieces, limit);
    for (let narrower = limit - 1; narrower > 0; narrower -= 1) {
      const next = fillLines(pieces, narrower);
      if (next.length > lines.length) {
        break;
      }
      lines = next;
    }
    return lines;
  });
}

const words = new Intl.Segmenter('ja', {granularity: 'word'});

/**
 * Places where a dictionary word of more than one character begins. A single kana is no word but a sign of an unknown
 * one.
 */
function findWordBoundaries(text: string): Set<number> {
  const segments = [...words.segment(text)];
  return new Set(segments.filter(({segment}) => segment.length > 1).map(({index}) => index));
}

/**
 * Line breaks of a label that cut a word: inside a run of katakana or kanji where neither budoux sees a phrase boundary
 * nor the dictionary of Intl.Segmenter a boundary of words, or before a mark that cannot begin a line. One
 * katakana on its own is never a word.
 * @param lines the lines of one label, as drawn
 * @returns each bad place as `起動テンプレー/ト`
 */
export function findCutWords(lines: readonly string[]): string[] {
  const joined = lines.join('');
  const phraseEnds = new Set<number>();
  let end = 0;
  for (const piece of splitPhrases(joined)) {
    end += piece.length;
    phraseEnds.add(end);
  }
  const boundaries = findWordBoundaries(joined);
  const cuts: string[] = [];
  let at = 0;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    at += line.length;
    const next = lines[index + 1] ?? '';
    const [before, after] = [joined.charAt(at - 1), joined.charAt(at)];
    const inKatakana = katakana.test(before) && katakana.test(after);
    const inKanji = kanji.test(before) && kanji.test(after);
    const stub = inKatakana && (/[\p{Script=Katakana}ー]+$/u.exec(line)?.[0].length ?? 0) < 2;
    const tail = inKatakana && (/^[\p{Script=Katakana}ー]+/u.exec(next)?.[0].length ?? 0) < 2;
    if (
      closing.test(after) ||
      stub ||
      tail ||
      ((inKatakana || inKanji) && !phraseEnds.has(at) && !boundaries.has(at))
    ) {
      cuts.push(`${line}/${next}`);
    }
  }
  return cuts;
}
