import type {SectionAddress} from '../addresses';

/**
 * What readers type when they look for a section: English term, abbreviations, everyday synonyms, questions.
 * At least four entries a section.
 */
export type SearchWords = Readonly<Partial<Record<SectionAddress, readonly string[]>>>;
