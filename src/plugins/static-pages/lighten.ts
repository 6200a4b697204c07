/** Name of the entry whose scripts stand in for the client bundle; it shows in the names of the built files. */
export const entryName = 'behaviours';

/** A script of the bundler, as Docusaurus writes it into a page. Inline scripts (colour before paint) have no `src`. */
const bundled = /<script src="?[^\s">]*\/assets\/js\/([^\s">/]+)"? defer(?:="")?><\/script>/g;

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

/**
 * Leaves one of the two sets of scripts that the bundler gave a page.
 * @param hydrate whether React takes the page over; else it stays the HTML it is, with the behaviours
 */
export function lighten(
  html: string,
  {hydrate, baseUrl}: {readonly hydrate: boolean; readonly baseUrl: string},
): string {
  const chosen = html.replaceAll(bundled, (script: string, file: string) =>
    /^(?:runtime~)?behaviours\./.test(file) === hydrate ? '' : script,
  );
  return hydrate ? chosen : chosen.replace('</head>', () => `${speculationRules(baseUrl)}</head>`);
}
