import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import type {Module} from 'webpack';
import {readBuiltPage, variablesIn} from '../../site/built/read-built-page';
import type {ReadSite} from '../../site/open-site';
import type {Site} from '../../site/site';
import {composeEntry} from './compose-entry';
import {dropScripts, filesOf} from './files-of';
import {entryName, isHydrated, lighten, stylesheetsIn} from './lighten';
import {namesInScript, purge, usersOf} from './purge';
import {leaveJapanese, shortenSyntax} from './shorten-scripts';

/**
 * Docusaurus puts all styles into one file; here, those of a feature or a component are a file each, and those of the
 * diagrams, which pages link where they use it, and which a script that imports it brings along.
 */
const sheets = {
  test: /[\\/]src[\\/](?:(?:plugins|components)[\\/].*|css[\\/]diagrams)\.css$/,
  type: 'css/mini-extract',
  name: (module: Module): string => path.basename(module.nameForCondition() ?? '', '.css'),
  chunks: 'all',
  enforce: true,
  // Above Docusaurus' own group of styles.
  priority: 60,
} as const;

/**
 * The questions, and the titles of the sections that they cite, are one chunk for the pages that have some: Docusaurus
 * shares only what half of all pages need, and nothing at all where it renders, and put a copy into each, which grows
 * with the square of the site. Only chunks of pages, which it names by a hash.
 */
const questions = {
  test: /[\\/]src[\\/]data[\\/]questions[\\/]|[\\/]self-check[\\/]default[\\/]titles\.json$/,
  name: 'questions',
  chunks: /^[\da-f]{8}$/,
  minChunks: 2,
  enforce: true,
} as const;

/**
 * The page is the HTML: pages lose the client bundle and get the small behaviours of `src/behaviours/` instead. Front
 * matter `hydrate: true` keeps the bundle on a page that needs an interactive React component. Where no page does, none
 * is written: it took half the room of a built site.
 * @param needsClient whether some page needs the bundle though its front matter does not say so; taken for true unless
 *   told
 * @param finish work on the pages once they stand as they stay, which Docusaurus tells no plugin, one after the other:
 *   each takes the output directory and the files of the pages, from there on
 */
export function staticPages(
  readSite: ReadSite,
  needsClient: (site: Site) => boolean = () => true,
  ...finish: readonly ((outDir: string, pages: readonly string[]) => Promise<void>)[]
): PluginModule {
  return ({baseUrl, siteDir}) => {
    let files: readonly string[] = [];
    let ownEntry = '';
    let hasClient = true;
    return {
      name: 'static-pages',
      async contentLoaded({actions: {createData}}) {
        ownEntry = await createData('behaviours.js', composeEntry(siteDir));
        const site = await readSite();
        hasClient = needsClient(site) || site.pages.some(({frontMatter: {hydrate}}) => hydrate === true);
      },
      // The authoring server puts every entry into its one page: there, Docusaurus' client runs the behaviours.
      configureWebpack(config, isServer) {
        const {entry} = config;
        if (process.env.NODE_ENV !== 'production' || typeof entry !== 'string') {
          return isServer
            ? {optimization: {splitChunks: {cacheGroups: {default: false, defaultVendors: false, questions}}}}
            : {};
        }
        const {rules = []} = config.module ?? {};
        const {minimizer = []} = config.optimization ?? {};
        return {
          mergeStrategy: {entry: 'replace', 'module.rules': 'replace', 'optimization.minimizer': 'replace'},
          entry: {main: entry, [entryName]: ownEntry},
          module: {rules: shortenSyntax(rules)},
          // With the bundler's own part in it, the entry is one file: a request less, and shorter.
          optimization: {
            minimizer: leaveJapanese(minimizer),
            runtimeChunk: false,
            splitChunks: {cacheGroups: {sheets, questions}},
          },
          plugins: [
            filesOf(entryName, (all) => {
              files = all;
            }),
            // What is left of the client is there for its styles and pictures.
            ...(hasClient ? [] : [dropScripts('main', entryName)]),
          ],
        };
      },
      async postBuild({outDir, routesPaths}) {
        const {pages} = await readSite();
        const told = new Map<string, boolean | undefined>(
          pages.map(({address, frontMatter}) => [address, frontMatter.hydrate]),
        );
        const built = routesPaths.flatMap((route) => {
          const address = `/${route.slice(baseUrl.length)}`;
          const page = readBuiltPage(outDir, address);
          return page === undefined ? [] : [{...page, hydrate: told.get(address)}];
        });
        const readOut = (file: string): string => readFileSync(path.join(outDir, file), 'utf8');
        const sheets = stylesheetsIn(built.map(({html}) => html)).map((file) => {
          const css = readOut(file);
          const isFor = usersOf(css);
          const users = built.filter(({names}) => isFor(names)).length;
          // What no page holds is made by scripts, on any page.
          return {file, css, isFor, isCommon: users === 0 || users > built.length / 2};
        });
        const names = new Set(built.flatMap((page) => [...page.names]));
        for (const file of files) {
          const text = readOut(file);
          (file.endsWith('.js') ? namesInScript(text) : variablesIn(text)).forEach((name) => names.add(name));
        }
        /** Writes what applies of some sheets into a file of its own. */
        const write = async (name: string, ...own: readonly (typeof sheets)[number][]): Promise<string> => {
          const others = sheets.filter((sheet) => !own.includes(sheet)).flatMap(({css}) => variablesIn(css));
          const css = await purge(own.map((sheet) => sheet.css).join('\n'), new Set([...names, ...others]));
          const file = `assets/css/${name}.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
          writeFileSync(path.join(outDir, file), css);
          return file;
        };
        const light = await write('light', ...sheets.filter(({isCommon}) => isCommon));
        const rare = [];
        for (const sheet of sheets.filter(({isCommon}) => !isCommon)) {
          rare.push({isFor: sheet.isFor, file: await write(path.basename(sheet.file).replace(/\..*/, ''), sheet)});
        }
        for (const page of built) {
          const own = rare.filter(({isFor}) => isFor(page.names)).map(({file}) => file);
          const {file, html, hydrate} = page;
          if (!hasClient && isHydrated(html, hydrate)) {
            throw new Error(
              `${file}: React の要る部品があるのに、束を作っていない\n    直し方: そのページのフロントマターに hydrate: true と書く`,
            );
          }
          writeFileSync(file, lighten(html, {hydrate, baseUrl, stylesheets: [light, ...own]}));
        }
        const written = built.map(({file}) => path.relative(outDir, file).replaceAll(path.sep, '/'));
        for (const work of finish) {
          await work(outDir, written);
        }
      },
    };
  };
}
