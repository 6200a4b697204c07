/** A built site, as far as its changes are told from it. */
export interface Built {
  /** The text of each page, in Markdown, by address. */
  readonly pages: ReadonlyMap<string, string>;
  /** The published addresses. */
  readonly ledger: readonly string[];
}

/** A page that reads otherwise than before. */
interface ChangedPage {
  readonly address: string;
  readonly change: '新しい' | '消えた' | '変わった';
  /** Headings of the sections that are new or read otherwise; those that went too, as they were. */
  readonly headings: readonly string[];
}

/** What a change does to the addresses of the site. */
export interface Changes {
  readonly pages: readonly ChangedPage[];
  readonly added: readonly string[];
  /** None may be: a published address stays. */
  readonly removed: readonly string[];
}

/** The sections of a page by heading; what stands before the first is under the title. */
const sectionsOf = (markdown: string): ReadonlyMap<string, string> =>
  new Map(
    markdown.split(/^(?=#{1,3} )/m).map((section) => [/^#+ (.*)/.exec(section)?.[1] ?? '', section.trimEnd()] as const),
  );

/** Headings under which two texts of a page differ. */
function differing(before: string, after: string): string[] {
  const [old, now] = [sectionsOf(before), sectionsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].filter((heading) => old.get(heading) !== now.get(heading));
}

const without = (list: readonly string[], others: readonly string[]): string[] => {
  const known = new Set(others);
  return list.filter((entry) => !known.has(entry));
};

/** Pages that read otherwise, and addresses that came or went. */
export function findChanges(before: Built, after: Built): Changes {
  const pages = [...new Set([...before.pages.keys(), ...after.pages.keys()])]
    .sort()
    .flatMap((address): ChangedPage[] => {
      const [old, now] = [before.pages.get(address), after.pages.get(address)];
      if (old === now) {
        return [];
      }
      const change = old === undefined ? '新しい' : now === undefined ? '消えた' : '変わった';
      return [{address, change, headings: change === '変わった' ? differing(old ?? '', now ?? '') : []}];
    });
  return {
    pages,
    added: without(after.ledger, before.ledger),
    removed: without(before.ledger, after.ledger),
  };
}

/** At most so many rows: a change of how pages are made touches all of them. */
const most = 200;

const listOf = (title: string, rows: readonly string[]): string[] =>
  rows.length === 0
    ? []
    : [
        `### ${title}（${rows.length}）`,
        '',
        ...rows.slice(0, most).map((row) => `- ${row}`),
        ...(rows.length > most ? [`- ほか ${rows.length - most}`] : []),
        '',
      ];

/**
 * The changes as Markdown, for the summary of a run.
 * @param idOf the id of a heading of a page as it is now; nothing where it has none
 */
export function describeChanges(
  {pages, added, removed}: Changes,
  idOf: (address: string, heading: string) => string | undefined,
): string {
  const row = ({address, change, headings}: ChangedPage): string => {
    const ids = headings.map((heading) => {
      const id = idOf(address, heading);
      return id === undefined ? heading : `\`${address}#${id}\` ${heading}`;
    });
    return [`\`${address}\` ${change}`, ...ids.map((id) => `  - ${id}`)].join('\n');
  };
  return [
    '## 変わったアドレス',
    '',
    ...listOf(
      '消えた公開アドレス。消せない: CONTRIBUTING.md の「アドレスを足す・移す」',
      removed.map((to) => `\`${to}\``),
    ),
    ...listOf('読めるものが変わったページ', pages.map(row)),
    ...listOf(
      '加わった公開アドレス',
      added.map((to) => `\`${to}\``),
    ),
    ...(pages.length + added.length + removed.length === 0 ? ['なし。', ''] : []),
  ].join('\n');
}
