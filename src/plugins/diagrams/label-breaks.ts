import {loadDefaultJapaneseParser} from 'budoux';

const phrases = loadDefaultJapaneseParser();

/** An explicit line break in a mermaid label. */
export const explicitBreak = /<br\s*\/?>/i;

/** Width of a text in half-width characters: what is not Latin-1 counts two. */
export function measureLabel(text: string): number {
  return [...text].reduce((width, character) => width + ((character.codePointAt(0) ?? 0) < 0x100 ? 1 : 2), 0);
}

const katakana = /[\p{Script=Katakana}ー]/u;
const latin = /[A-Za-z0-9_.%-]/;
/** What may not begin a line: closing marks, small kana, the long-vowel mark. */
const closing = /[、。,.)」』】〉》〕!?:;%ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;
/** What may not end a line. */
const opening = /[((「『【〈《〔]/;

/** Whether a line may never end between these two characters, whatever budoux says. */
function isInsideWord(before: string, after: string): boolean {
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
  for (const word of text.split(/(?<=\s)/)) {
    for (const phrase of phrases.parse(word)) {
      const before = pieces.at(-1);
      if (before !== undefined && isInsideWord(before.at(-1) ?? '', phrase.charAt(0))) {
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

/**
 * Line breaks of a label that cut a word: inside a run of katakana, kanji or Latin letters where budoux sees no phrase
 * boundary.
 * @param lines the lines of one label, as drawn
 * @returns each bad place as `起動テンプレー/ト`
 */
export function findCutWords(lines: readonly string[]): string[] {
  const joined = lines.join('');
  const allowed = new Set<number>();
  let end = 0;
  for (const piece of splitPhrases(joined)) {
    end += piece.length;
    allowed.add(end);
  }
  const kanji = /\p{Script=Han}/u;
  const cuts: string[] = [];
  let at = 0;
  for (const [index, line] of lines.slice(0, -1).entries()) {
    at += line.length;
    const [before, after] = [joined.charAt(at - 1), joined.charAt(at)];
    const insideRun = isInsideWord(before, after) || (kanji.test(before) && kanji.test(after));
    // Two Latin words on two lines lose the space that parted them: only the writer can know.
    const latinWords = latin.test(before) && latin.test(after);
    if (insideRun && !latinWords && !allowed.has(at)) {
      cuts.push(`${line}/${lines[index + 1] ?? ''}`);
    }
  }
  return cuts;
}
