import type {SectionAddress} from '../addresses';

/** One term or abbreviation of the notes. */
export interface Term {
  /** Anchor on the page of its row below `/glossary/`. Published forever. */
  readonly id: string;
  /** The term as the AWS Japanese documentation writes it. */
  readonly ja: string;
  /** The English term. */
  readonly en: string;
  /** Reading of `ja` in hiragana; sorts the glossary, less the `AWS` or `Amazon` that stands before a name. */
  readonly reading: string;
  /** Common abbreviation, where one exists. */
  readonly abbr?: string;
  /** Other names of the very same thing, shown to readers: older names, spellings, short forms. */
  readonly aliases: readonly string[];
  /**
   * Where pages explain the term at its first use in a section: on every page by default. `never`: who has worked with
   * AWS for two years knows it, and most pages use it. `nearby`: only beside its own page, since the name means
   * something else in other services.
   */
  readonly linked?: 'never' | 'nearby';
  /** Spellings that no page may have, since AWS's Japanese documentation writes `ja`. */
  readonly avoid?: readonly string[];
  /** Words that lead a search here without being a name of the thing: parts, values, everyday words. Never shown. */
  readonly words?: readonly string[];
  /** One sentence, である調. */
  readonly meaning: string;
  /** The section that explains it. */
  readonly section: SectionAddress;
}
