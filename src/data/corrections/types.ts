import type {SectionAddress} from '../addresses';
import type {SourceKey} from '../sources';

/**
 * What was wrong in the original study note.
 *
 * - `outdated`: true once; AWS has changed or renamed it since
 * - `imprecise`: a condition missing, or said too broadly
 * - `added`: nothing wrong; the site adds what the note left out
 * - `typo`: a slip of the pen
 * - `lost`: a figure, table, heading or indent that the copy lost
 */
export type CorrectionKind = 'outdated' | 'imprecise' | 'added' | 'typo' | 'lost';

/** The kinds that changed what the note says; the others changed its letters alone. */
export const kindsOfSubstance: readonly CorrectionKind[] = ['outdated', 'imprecise', 'added'];

/** One statement of the original study note that the site does not repeat. */
export interface Correction {
  /** Anchor on `/corrections/`; also what `<Corrected id>` names. Published forever. */
  readonly id: string;
  readonly kind: CorrectionKind;
  /** The words of the note, as it had them; in （） what its context adds, so that the whole is understood alone. */
  readonly said: string;
  /** What is true. */
  readonly now: string;
  /** Why the note's wording does not hold. */
  readonly why: string;
  readonly source: SourceKey;
  /** The section that carries the true statement. */
  readonly section: SectionAddress;
}
