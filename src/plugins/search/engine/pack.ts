import type {PageText, SectionKind, SectionText, SiteText} from './section';

/**
 * The file that the browser fetches: {@link SiteText} as columns of lines. Short columns stand apart, heading, text and
 * words of an entry together: with brotli that is 5 % smaller than a list of objects.
 */
export interface PackedSite {
  readonly version: 1;
  /** Address, title, area, opening and number of entries of each page, a line each. */
  readonly pages: string;
  /** A line an entry, like all that follow: its anchor. */
  readonly ids: string;
  /** First letters of the kinds, in one line. */
  readonly kinds: string;
  /** Heading of the section around. */
  readonly within: string;
  /** Number of the entry that explains the term. */
  readonly explains: string;
  /** Heading, text, and words with tabs between, three lines an entry. */
  readonly entries: string;
  /** A line a group of words that mean the same, with tabs between. */
  readonly equivalents: string;
}

const pageRows = 5;
const entryRows = 3;
const kinds: Readonly<Record<string, SectionKind>> = {p: 'page', s: 'section', e: 'exam', t: 'term', c: 'correction'};
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Packs a site for the way to the browser. */
export function packSite({pages, equivalents}: SiteText): PackedSite {
  const addresses = pages.flatMap(({address, sections}) => sections.map(({id}) => `${address}#${id}`));
  const sections = pages.flatMap((page) => page.sections);
  const column = (read: (section: SectionText) => string): string => sections.map(read).join('\n');
  return {
    version: 1,
    pages: pages
      .map(({address, title, area, opening, sections: own}) => [address, title, area, opening, own.length].join('\n'))
      .join('\n'),
    ids: column(({id}) => id),
    kinds: sections.map(({kind}) => kind.slice(0, 1)).join(''),
    within: column(({within}) => oneLine(within)),
    explains: column(({explains}) => (explains === '' ? '' : String(addresses.indexOf(explains)))),
    entries: column(({heading, text, words}) =>
      [oneLine(heading), oneLine(text), words.map(oneLine).join('\t')].join('\n'),
    ),
    equivalents: equivalents.map((group) => group.join('\t')).join('\n'),
  };
}

/** Unpacks what was fetched; `undefined` where it is not a whole {@link PackedSite}. */
export function unpackSite(packed: unknown): SiteText | undefined {
  if (typeof packed !== 'object' || packed === null || !('version' in packed) || packed.version !== 1) {
    return undefined;
  }
  const lines = new Map(
    Object.entries(packed).flatMap(([key, value]): [string, string[]][] =>
      typeof value === 'string' ? [[key, value.split('\n')]] : [],
    ),
  );
  const line = (column: keyof PackedSite, row: number): string => lines.get(column)?.[row] ?? '';
  const count = (column: keyof PackedSite): number => lines.get(column)?.length ?? 0;
  const rows = count('ids');
  const isWhole =
    count('pages') >= pageRows &&
    count('pages') % pageRows === 0 &&
    line('kinds', 0).length === rows &&
    count('within') === rows &&
    count('explains') === rows &&
    count('entries') === rows * entryRows &&
    lines.has('equivalents');
  if (!isWhole) {
    return undefined;
  }
  const pages: PageText[] = [];
  const addresses: string[] = [];
  const explained: string[] = [];
  let row = 0;
  for (let at = 0; at < count('pages'); at += pageRows) {
    const address = line('pages', at);
    const sections: SectionText[] = [];
    for (const end = row + Number(line('pages', at + 4)); row < end; row++) {
      const kind = kinds[line('kinds', 0)[row] ?? ''];
      if (kind === undefined) {
        return undefined;
      }
      const [heading, text, words] = [0, 1, 2].map((part) => line('entries', row * entryRows + part));
      const id = line('ids', row);
      addresses.push(`${address}#${id}`);
      explained.push(line('explains', row));
      sections.push({
        id,
        kind,
        heading: heading ?? '',
        within: line('within', row),
        text: text ?? '',
        words: (words ?? '').split('\t').filter(Boolean),
        explains: '',
      });
    }
    pages.push({
      address,
      title: line('pages', at + 1),
      area: line('pages', at + 2),
      opening: line('pages', at + 3),
      sections,
    });
  }
  if (row !== rows) {
    return undefined;
  }
  let entry = 0;
  const withExplained = (section: SectionText): SectionText => {
    const number = explained[entry++] ?? '';
    return number === '' ? section : {...section, explains: addresses[Number(number)] ?? ''};
  };
  return {
    pages: pages.map((page) => ({...page, sections: page.sections.map(withExplained)})),
    equivalents: (lines.get('equivalents') ?? []).filter(Boolean).map((group) => group.split('\t')),
  };
}
