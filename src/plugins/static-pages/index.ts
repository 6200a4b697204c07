import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import type {ReadSite} from '../../site/open-site';
import {composeEntry} from './compose-entry';
import {entryName, lighten, stylesheetIn} from './lighten';
import {namesInHtml, namesInScript, purge} from './purge';
import {scriptsOf} from './scripts-of';

/**
 * The page is the HTML: pages lose the client bundle and get the small behaviours of `src/behaviours/` instead. Front
 * matter `hydrate: true` keeps the bundle on a page that needs an interactive React component.
 */
export function staticPages(readSite: ReadSite): PluginModule {
  return ({baseUrl, siteDir}) => {
    let scripts: readonly string[] = [];
    let ownEntry = '';
    return {
      name: 'static-pages',
      async contentLoaded({actions: {createData}}) {
        ownEntry = await createData('behaviours.js', composeEntry(siteDir));
      },
      // The authoring server puts every entry into its one page: there, Docusaurus' client runs the behaviours.
      configureWebpack: ({entry}, isServer) =>
        isServer || process.env.NODE_ENV !== 'production' || typeof entry !== 'string'
          ? {}
          : {
              mergeStrategy: {entry: 'replace'},
              entry: {main: entry, [entryName]: ownEntry},
              plugins: [
                scriptsOf(entryName, (files) => {
                  scripts = files;
                }),
              ],
            },
      async postBuild({outDir, routesPaths}) {
        const {pages} = await readSite();
        const told = new Map<string, boolean | undefined>(
          pages.map(({address, frontMatter}) => [address, frontMatter.hydrate]),
        );
        const built = await Promise.all(
          routesPaths.map(async (route) => {
            const address = `/${route.slice(baseUrl.length)}`;
            const file = path.join(outDir, address.endsWith('.html') ? address : `${address}/index.html`);
            return {file, html: await readFile(file, 'utf8'), hydrate: told.get(address)};
          }),
        );
        const names = new Set(built.flatMap(({html}) => namesInHtml(html)));
        for (const script of scripts) {
          namesInScript(await readFile(path.join(outDir, script), 'utf8')).forEach((name) => names.add(name));
        }
        const stylesheet = stylesheetIn(built.map(({html}) => html));
        const css = await purge(await readFile(path.join(outDir, stylesheet), 'utf8'), names);
        const purged = `assets/css/light.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
        await writeFile(path.join(outDir, purged), css);
        await Promise.all(
          built.map(({file, html, hydrate}) =>
            writeFile(file, lighten(html, {hydrate, baseUrl, stylesheet: {from: stylesheet, to: purged}})),
          ),
        );
      },
    };
  };
}
