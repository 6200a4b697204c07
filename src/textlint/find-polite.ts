import type {Prose} from './find-prose';
import type {ProseFinding} from './lint-prose';

/** textlint's rule knows 「です」 and 「ます」, and those in no table. */
const polite = /(?:ません|ました|ましょう|でしょう|でした|ください|です|ます)(?=[。、）」|*\s]|$)/g;

/** Polite forms at the end of what is said: the notes are である調 throughout. */
export function findPolite(prose: readonly Prose[]): ProseFinding[] {
  return prose.flatMap(({text, start}) =>
    [...text.matchAll(polite)].map(({0: form, index}) => ({
      message: `「${form}」: 敬体の文。である調で書く`,
      rule: 'src/textlint/find-polite.ts',
      at: start + index,
      fix: undefined,
    })),
  );
}
