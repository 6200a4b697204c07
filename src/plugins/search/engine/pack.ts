import type {PageText, SectionKind, SectionText, SiteText} from './section';

/** Columns of the file, each one string with an entry a line: brotli makes it 4 % smaller than a list of objects. */
const columns = ['ids', 'kinds', 'headings', 'within', 'explains', 'words', 'texts'] as const;

/** The file that the browser fetches: {@link SiteText} by columns, pages in the order of their entries. */
export type PackedSite = Readonly<Record<(typeof columns)[number], string>> & {
  readonly version: 1;
  /** Address, title, area, opening and number of entries of each page, a line each. */
  readonly pages: string;
};

const pageRows = 5;
const kinds: Readonly<Record<string, SectionKind>> = {p: 'page', s: 'section', d: 'detail', e: 'exam', t: 'term', c: 'correction'};
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Packs a site for the way to the browser. */
export function packSite({pages}: SiteText): PackedSite {
  const sections = pages.flatMap((page) => page.sections);
  const column = (read: (section: SectionText) => string): string => sections.map(read).join('\n');
  return {
    version: 1,
    pages: pages.map(({address, title, area, opening, sections: own}) => [address, title, area, opening, own.length].join('\n')).join('\n'),
    ids: column(({id}) => id),
    kinds: column(({kind}) => kind.slice(0, 1)),
    headings: column(({heading}) => oneLine(heading)),
    within: column(({within}) => oneLine(within)),
    explains: column(({explains}) => explains),
    words: column(({words}) => words.map(oneLine).join('\t')),
    texts: column(({text}) => oneLine(text)),
  };
}

/** Unpacks what was fetched; `undefined` where it is not a whole {@link PackedSite}. */
export function unpackSite(packed: unknown): SiteText | undefined {
  if (typeof packed !== 'object' || packed === null || !('version' in packed) || packed.version !== 1) {
    return undefined;
  }
  const found = new Map(Object.entries(packed).flatMap(([key, value]): [string, string[]][] => (typeof value === 'string' ? [[key, value.split('\n')]] : [])));
  const pageLines = found.get('pages') ?? [];
  const rows = found.get('ids')?.length ?? 0;
  if (pageLines.length < pageRows || pageLines.length % pageRows !== 0 || columns.some((name) => found.get(name)?.length !== rows)) {
    return undefined;
  }
  const cell = (name: (typeof columns)[number], row: number): string => found.get(name)?.[row] ?? '';
  const pages: PageText[] = [];
  let row = 0;
  for (let line = 0; line < pageLines.length; line += pageRows) {
    const [address = '', title = '', area = '', opening = '', count = ''] = pageLines.slice(line, line + pageRows);
    const sections: SectionText[] = [];
    for (const end = row + Number(count); row < end; row++) {
      const kind = kinds[cell('kinds', row)];
      if (kind === undefined) {
        return undefined;
      }
      sections.push({
        id: cell('ids', row),
        kind,
        heading: cell('headings', row),
        within: cell('within', row),
        text: cell('texts', row),
        words: cell('words', row).split('\t').filter(Boolean),
        explains: cell('explains', row),
      });
    }
    pages.push({address, title, area, opening, sections});
  }
  return row === rows ? {pages} : undefined;
}
