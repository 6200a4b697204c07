import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import type {ReadSite} from '../../site/open-site';
import {entryName, lighten} from './lighten';

/** Client modules without a plugin of their own that could name them: for pages that React takes over. */
const sharedModules = [
  'behaviours/frame.ts',
  'components/code-buttons/code-buttons.ts',
  'components/copy-link/copy-link.ts',
  'components/scroll-panes.ts',
];

/**
 * The page is the HTML: pages lose the client bundle and get the small behaviours of `src/behaviours/` instead. Front
 * matter `hydrate: true` keeps the bundle on a page that needs an interactive React component.
 */
export function staticPages(readSite: ReadSite): PluginModule {
  return ({baseUrl, siteDir}) => ({
    name: 'static-pages',
    getClientModules: () => [
      path.join(__dirname, 'navigation.css'),
      ...sharedModules.map((file) => path.join(siteDir, 'src', file)),
    ],
    // The authoring server puts every entry into its one page: there, Docusaurus' client runs the behaviours.
    configureWebpack: ({entry}, isServer) =>
      isServer || process.env.NODE_ENV !== 'production' || typeof entry !== 'string'
        ? {}
        : {
            mergeStrategy: {entry: 'replace'},
            entry: {main: entry, [entryName]: path.join(siteDir, 'src/behaviours/index.ts')},
          },
    async postBuild({outDir, routesPaths}) {
      const {pages} = await readSite();
      const hydrated = new Map<string, boolean | undefined>(
        pages.map(({address, frontMatter}) => [address, frontMatter.hydrate]),
      );
      await Promise.all(
        routesPaths.map(async (route) => {
          const address = `/${route.slice(baseUrl.length)}`;
          const file = path.join(outDir, address.endsWith('.html') ? address : `${address}/index.html`);
          const html = await readFile(file, 'utf8');
          await writeFile(file, lighten(html, {hydrate: hydrated.get(address) ?? false, baseUrl}));
        }),
      );
    },
  });
}
