import {breakHeadings} from './break-headings';

/** Name of the entry whose scripts stand in for the client bundle; it shows in the names of the built files. */
export const entryName = 'behaviours';

/** A script of the bundler, as Docusaurus writes it into a page. Inline scripts (colour before paint) have no `src`. */
const bundled = /<script src="?[^\s">]*\/assets\/js\/([^\s">/]+)"? defer(?:="")?><\/script>/g;
const ofBehaviours = new RegExp(`^(?:runtime~)?${entryName}\\.`);
const stylesheetLink = /<link rel="?stylesheet"? href="?[^\s">]*\/(assets\/css\/[^\s">/]+\.css)"?\s*\/?>/g;

/**
 * The stylesheets that the bundler gives every page, as paths below the output directory, in order.
 * @throws Error where the pages have none, or differ
 */
export function stylesheetsIn(pages: readonly string[]): string[] {
  const found = new Set(pages.map((html) => [...html.matchAll(stylesheetLink)].map(([, file]) => file).join(' ')));
  const [stylesheets = '', ...others] = found;
  if (stylesheets === '' || others.length > 0) {
    throw new Error(
      `どのページも同じスタイルシートを持つはずが、あったのは: ${[...found].join(' / ')}\n` +
        '    直し方: 束の分け方(splitChunks)を変えたなら戻す。Docusaurus を上げたなら stylesheetsIn を出力に合わせる',
    );
  }
  return stylesheets.split(' ');
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

/** The theme's sprite, of an icon that it puts beside links where it is told to. */
const sprite = /<svg style="display: none;"><defs>[^]*?<\/defs><\/svg>\n?/;

/** How a page is to be made light. */
interface Light {
  /** What its front matter says: whether React takes it over. Else what it holds decides. */
  readonly hydrate: boolean | undefined;
  readonly baseUrl: string;
  /** Paths below the output directory of what a light page links instead of what every page links, in order. */
  readonly stylesheets: readonly string[];
}

/**
 * Whether React takes a page over: as its front matter says, else where it holds a component that cannot do without and
 * marks itself by `data-needs-client`.
 */
export const isHydrated = (html: string, hydrate: boolean | undefined): boolean =>
  hydrate ?? /<[^>]+\sdata-needs-client[\s=>]/.test(html);

/**
 * Leaves one of the two sets of scripts that the bundler gave a page: the client bundle, where React takes the page
 * over, or the behaviours; React finds the text of the headings as it wrote it.
 */
export function lighten(html: string, {hydrate, baseUrl, stylesheets}: Light): string {
  const isForClient = isHydrated(html, hydrate);
  const chosen = html.replaceAll(bundled, (script: string, file: string) => {
    if (ofBehaviours.test(file) === isForClient) {
      return '';
    }
    // A task of its own: at the end of the one that runs deferred scripts, the browser lays the whole page out.
    return isForClient ? script : script.replace(/ defer(?:="")?/, ' async');
  });
  if (isForClient) {
    return chosen;
  }
  const isSpriteUsed = html.includes('href="#theme-svg-') || html.includes('href=#theme-svg-');
  const links = stylesheets.map((file) => `<link rel=stylesheet href=${baseUrl}${file}>`).join('');
  let isFirst = true;
  return breakHeadings(chosen)
    .replaceAll(stylesheetLink, () => {
      const inPlace = isFirst ? links : '';
      isFirst = false;
      return inPlace;
    })
    .replace(sprite, (said) => (isSpriteUsed ? said : ''))
    .replace('</head>', () => `${speculationRules(baseUrl)}</head>`);
}
