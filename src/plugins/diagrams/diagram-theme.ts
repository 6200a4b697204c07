import path from 'node:path';
import logger from '@docusaurus/logger';
import type {Plugin, PluginModule} from '@docusaurus/types';
import {findBrowser} from '../../chromium/find-browser';
import {formatFindings} from '../../site/finding';
import type {ReadSite} from '../../site/open-site';
import type {Site} from '../../site/site';
import {drawDrawings} from './draw-drawings';
import {describeUndrawn, findUndrawn, listDrawings, planDrawings} from './drawings';
import type {PlannedDiagram} from './drawings';
import {load} from './load';
import {mermaidConfig} from './mermaid-config';

const undrawnOf = ({pages}: Site): PlannedDiagram[] => findUndrawn(planDrawings(pages), listDrawings());

/** Whether some diagram of the site is left to be drawn in the reader's browser. */
export const leavesDrawingToReaders = (site: Site): boolean =>
  findBrowser() === undefined && undrawnOf(site).length > 0;

/**
 * Theme: `npm run draw`, and a warning of diagrams whose drawing is not kept. Where no browser is there to draw them,
 * or what an author who works without one may yet write, theme-mermaid does so in the reader's; else no chunk of
 * mermaid is even made.
 */
export function diagramTheme(readSite: ReadSite): PluginModule {
  const readUndrawn = async (): Promise<PlannedDiagram[]> => undrawnOf(await readSite());
  return async ({siteConfig}) => {
    const hasBrowser = findBrowser() !== undefined;
    const plugin: Plugin = {
      name: 'diagrams',
      getClientModules: () => [path.join(__dirname, 'client.ts')],
      // Not with tsx like other scripts: what draws is loaded as the build loads it (load.ts).
      extendCli: (cli) =>
        cli
          .command('draw')
          .description('Draws the diagrams that are new or changed')
          .action(async () => logger.success(await drawDrawings((await readSite()).pages))),
      getPathsToWatch: () => ['docs/**/*.{md,mdx}'],
      async loadContent() {
        const findings = (await readUndrawn()).map(describeUndrawn);
        if (findings.length > 0) {
          const drawer = hasBrowser
            ? 'このビルドで描く'
            : '閲覧者のブラウザーで描かれる（重く、JavaScript なしでは見えない）';
          logger.warn(`SVG のない図が ${findings.length} 枚ある。${drawer}\n${formatFindings(findings)}`);
        }
      },
    };
    if (hasBrowser || (process.env.NODE_ENV === 'production' && (await readUndrawn()).length === 0)) {
      return plugin;
    }
    const themeMermaid = load('@docusaurus/theme-mermaid');
    // Its own settings, with the look of the drawings that are kept. Docusaurus asks for settings before it knows the
    // site, and so before it is clear whether they are needed.
    const mermaid = {theme: {light: 'base', dark: 'base'}, options: {...mermaidConfig, fontFamily: 'inherit'}};
    siteConfig.themeConfig = {...siteConfig.themeConfig, mermaid};
    const theme = await themeMermaid.default();
    return {
      ...plugin,
      // Theme folders are relative to the file that Docusaurus loaded, which is this one.
      getThemePath: () =>
        path.resolve(path.dirname(load.resolve('@docusaurus/theme-mermaid')), theme.getThemePath?.() ?? ''),
      configureWebpack: (config, isServer, bundler) => theme.configureWebpack?.(config, isServer, bundler),
    };
  };
}
