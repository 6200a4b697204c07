import type {PageAddress, SectionAddress} from '../data/addresses';
import type {SiteData} from '../data';
import type {DiagramSource} from './diagram-source';
import type {PageFrontMatter} from './front-matter';

/** Something with a name on a line of a page. Lines are 1-based. */
export interface Placed {
  readonly value: string;
  readonly line: number;
}

/** A heading of a page's body. */
export interface Heading {
  readonly text: string;
  readonly depth: number;
  readonly line: number;
  /** The explicit id in the comment at the heading's end, where it has one. */
  readonly id: string | undefined;
}

/** An item of the numbered list that says a diagram in words. */
interface DiagramStep {
  /** The circled number that it begins with, where it does; one behind it says where another step is. */
  readonly number: number | undefined;
  readonly text: string;
  readonly line: number;
}

/** A ```mermaid block. */
export interface Diagram extends DiagramSource {
  /** The id of the fence's `id=…`, where it has one. */
  readonly id: string | undefined;
  /** Line of the fence; the text starts on the next. */
  readonly line: number;
  /** Whether a `<DiagramText>` that says something stands right behind it. */
  readonly hasText: boolean;
  readonly steps: readonly DiagramStep[];
}

/**
 * What a section is: a heading, what front matter makes, a figure, an entry of `src/data/`, or an address kept alive.
 */
type SectionKind = 'heading' | 'exam' | 'sources' | 'related' | 'figure' | 'term' | 'correction' | 'question' | 'alias';

/** What readers can link to on a page. */
export interface Section {
  /** Anchor on the page. */
  readonly id: string;
  readonly kind: SectionKind;
  /** Heading, caption or name, as plain text. */
  readonly title: string;
  /** Its first sentence, as plain text; empty where it says nothing of its own. */
  readonly description: string;
  /** All that it says up to the next heading, as plain text, without marks and diagrams. */
  readonly text: string;
  /** Title of the heading around it, for a heading of the third level and below; else empty. */
  readonly within: string;
  /** Ids of the facts that it states. */
  readonly facts: readonly string[];
  /** Path from the project's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Where an alias leads whose section moved to another page. */
  readonly movedTo?: SectionAddress;
}

/** A component that stands in a page, with its attributes that are plain strings. */
export interface ComponentUse {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
}

/** A table of a page, as plain text. */
export interface PageTable {
  /** Id of the section that it stands in; empty above the first. */
  readonly section: string;
  /** Text of each header cell; empty where it has none. */
  readonly head: readonly Placed[];
  readonly rows: readonly (readonly string[])[];
  /** Line of each row. */
  readonly rowLines: readonly number[];
}

/** A page of `docs/`. */
export interface Page {
  /** Path from the project's root. */
  readonly file: string;
  /** Path in `docs/` without the ending. */
  readonly docId: string;
  /** Published path, from front matter; `/` where that has none. */
  readonly address: PageAddress;
  /** As YAML gives it. */
  readonly rawFrontMatter: Readonly<Record<string, unknown>>;
  readonly frontMatter: PageFrontMatter;
  /** Line of each top-level front matter key, and of each item of a list that is one word, as `sources key`. */
  readonly frontMatterLines: ReadonlyMap<string, number>;
  /** What it says above its first heading, its description first. */
  readonly introduction: string;
  readonly sections: readonly Section[];
  readonly headings: readonly Heading[];
  readonly diagrams: readonly Diagram[];
  /** Links of body, front matter and diagrams. */
  readonly links: readonly Placed[];
  /** Fact ids of the comments that start with `facts:`. */
  readonly facts: readonly Placed[];
  /** Ids of `<Corrected id>`. */
  readonly corrected: readonly Placed[];
  /** Source keys of `<EditionNote source>`. */
  readonly editionNotes: readonly Placed[];
  readonly tables: readonly PageTable[];
  /** What stands around a `**` that is text: a mark of emphasis that begins or ends none. One for a run of text. */
  readonly strayEmphasis: readonly Placed[];
  /** Every use of a component in the body. */
  readonly components: readonly ComponentUse[];
}

/** A text file of `src/data/` that holds one entry a line. */
export interface LineFile {
  /** Path from the project's root. */
  readonly file: string;
  readonly lines: readonly string[];
}

/** The site as it is written: what checks, ledger, search, section pages and cards work on. */
export interface Site {
  /** In reading order; a page of no area last. */
  readonly pages: readonly Page[];
  readonly data: SiteData;
  /** Every address that was ever published. */
  readonly ledger: LineFile;
  /** The id of every fact that the site must carry. */
  readonly factIds: LineFile;
}
