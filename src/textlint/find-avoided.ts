import type {Term} from '../data/glossary';
import type {Prose} from './find-prose';
import type {ProseFinding} from './lint-prose';

/** A word as a whole: a longer word of katakana may hold it. */
const asWord = (word: string): RegExp =>
  new RegExp(`(?<![ァ-ヺー])${word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}(?![ァ-ヺー])`, 'g');

/** Spellings that the glossary tells to avoid (`avoid`), each with the name that is written in its place. */
export function findAvoided(prose: readonly Prose[], terms: readonly Pick<Term, 'ja' | 'avoid'>[]): ProseFinding[] {
  return terms.flatMap(({ja, avoid = []}) =>
    avoid.flatMap((word) =>
      prose.flatMap(({text, start}) =>
        [...text.matchAll(asWord(word))].map(({index}) => ({
          message: `「${word}」でなく「${ja}」と書く`,
          rule: 'src/data/glossary の avoid',
          at: start + index,
          fix: {from: start + index, to: start + index + word.length, text: ja},
        })),
      ),
    ),
  );
}
