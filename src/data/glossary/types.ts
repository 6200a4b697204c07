import type {SectionAddress} from '../addresses';

/** One term or abbreviation of the notes. */
export interface Term {
  /** Anchor on `/glossary/`. Published forever. */
  readonly id: string;
  /** The term as the AWS Japanese documentation writes it. */
  readonly ja: string;
  /** The English term. */
  readonly en: string;
  /** Reading in hiragana; sorts the glossary. */
  readonly reading: string;
  /** Common abbreviation, where one exists. */
  readonly abbr?: string;
  /** Other names that readers type: older names, spellings, everyday words. */
  readonly aliases: readonly string[];
  /** One sentence, である調. */
  readonly meaning: string;
  /** The section that explains it. */
  readonly section: SectionAddress;
}
