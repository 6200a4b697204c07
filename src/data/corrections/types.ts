import type {SectionAddress} from '../addresses';
import type {SourceKey} from '../sources';

/** What was wrong in the original study note. */
export type CorrectionKind = 'imprecise' | 'outdated' | 'typo' | 'lost';

/** One statement of the original study note that the site does not repeat. */
export interface Correction {
  /** Anchor on `/corrections/`; also what `<Corrected id>` names. Published forever. */
  readonly id: string;
  readonly kind: CorrectionKind;
  /** A few words of the note, as it had them. */
  readonly said: string;
  /** What is true. */
  readonly now: string;
  /** Why the note's wording does not hold. */
  readonly why: string;
  readonly source: SourceKey;
  /** The section that carries the true statement. */
  readonly section: SectionAddress;
}
