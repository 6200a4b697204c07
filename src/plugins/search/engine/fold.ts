/** A folded text and where each of its characters stood. */
export interface Folded {
  readonly text: string;
  /**
   * `at[i]` is the index in the original at which the cluster of folded character `i` starts; one more entry for the
   * end.
   */
  readonly at: readonly number[];
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
};
/** Small kana; the large ones follow each in Unicode. */
const small = 'ぁぃぅぇぉゃゅょゎ';
const dash = /[\u2010-\u2015\u2212\u301c\uff5e]/;
const cluster = /[^][\u3099\u309a\uff9e\uff9f]?/gu;

/** A letter of a folded text, after NFKC and in lower case; `before` is the folded letter before it. */
export function foldLetter(letter: string, before: string): string {
  const code = letter.charCodeAt(0);
  const hiragana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : letter;
  if (hiragana === 'ー') {
    return /[a-z0-9]/.test(before) ? '-' : '';
  }
  if (small.includes(hiragana)) {
    return String.fromCharCode(hiragana.charCodeAt(0) + 1);
  }
  return dash.test(hiragana) ? '-' : (sameLetter[hiragana] ?? hiragana);
}

/**
 * Brings a text to the form in which spellings of one word are equal: NFKC, lower case, katakana as hiragana, small
 * kana as large, without long vowel marks and doubled consonants. Keeps the positions, so that a match can be marked.
 */
export function foldWithPositions(original: string): Folded {
  let text = '';
  const at: number[] = [];
  for (const match of original.matchAll(cluster)) {
    for (const letter of match[0].normalize('NFKC').toLowerCase()) {
      text += foldLetter(letter, text.at(-1) ?? '');
      while (at.length < text.length) {
        at.push(match.index);
      }
    }
  }
  at.push(original.length);
  return {text, at};
}
