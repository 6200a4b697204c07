/** Name of the entry whose scripts stand in for the client bundle; it shows in the names of the built files. */
export const entryName = 'behaviours';

/** A script of the bundler, as Docusaurus writes it into a page. Inline scripts (colour before paint) have no `src`. */
const bundled = /<script src="?[^\s">]*\/assets\/js\/([^\s">/]+)"? defer(?:="")?><\/script>/g;
const ofBehaviours = new RegExp(`^(?:runtime~)?${entryName}\\.`);
const ownStylesheet = /<link rel="?stylesheet"? href="?[^\s">]*\/(assets\/css\/styles\.[^\s">/]+\.css)/;

/**
 * The stylesheet of the bundler, as a path below the output directory.
 * @throws Error where the pages have none, or more than one
 */
export function stylesheetIn(pages: readonly string[]): string {
  const found = new Set(pages.map((html) => ownStylesheet.exec(html)?.[1]));
  const [stylesheet, ...others] = found;
  if (stylesheet === undefined || others.length > 0) {
    throw new Error(
      `どのページも同じ 1 つのスタイルシートを持つはずが、あったのは: ${[...found].join(', ')}\n` +
        '    直し方: 束の分け方(splitChunks)を変えたなら戻す。Docusaurus を上げたなら stylesheetIn を出力に合わせる',
    );
  }
  return stylesheet;
}

/** Prefetches the page that a link leads to once the reader is about to follow it. */
function speculationRules(baseUrl: string): string {
  const rules = {
    prefetch: [
      {
        where: {and: [{href_matches: `${baseUrl}*`}, {not: {selector_matches: '[target=_blank],[download]'}}]},
        eagerness: 'moderate',
      },
    ],
  };
  return `<script type="speculationrules">${JSON.stringify(rules)}</script>`;
}

/** How a page is to be made light. */
interface Light {
  /** What its front matter says: whether React takes it over. Else what it holds decides. */
  readonly hydrate: boolean | undefined;
  readonly baseUrl: string;
  /** Paths below the output directory: what every page links, and what is left of it for light pages. */
  readonly stylesheet: {readonly from: string; readonly to: string};
}

/**
 * Leaves one of the two sets of scripts that the bundler gave a page: the client bundle, where React takes the page
 * over, or the behaviours. A component that cannot do without React marks itself by `data-needs-client`.
 */
export function lighten(html: string, {hydrate, baseUrl, stylesheet}: Light): string {
  const isHydrated = hydrate ?? /<[^>]+\sdata-needs-client[\s=>]/.test(html);
  const chosen = html.replaceAll(bundled, (script: string, file: string) =>
    ofBehaviours.test(file) === isHydrated ? '' : script,
  );
  return isHydrated
    ? chosen
    : chosen
        .replace(`/${stylesheet.from}`, `/${stylesheet.to}`)
        .replace('</head>', () => `${speculationRules(baseUrl)}</head>`);
}
