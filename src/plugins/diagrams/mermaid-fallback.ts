import {createRequire} from 'node:module';
import path from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin, ThemeConfigValidationContext} from '@docusaurus/types';
import {findBrowser} from '../../browser/find-browser';
import {mermaidConfig} from './mermaid-config';

/** How diagrams come to the reader: drawn at build time, or by theme-mermaid in the reader's browser. */
export type DrawingPlace = 'build' | 'reader';

/**
 * Where diagrams are drawn.
 * @param browser path of the Chromium to draw with; `undefined` where there is none
 * @param environment `CI` set to anything but an empty string, `0` or `false` refuses the reader's browser
 * @throws Error in CI without a browser: a site that ships mermaid must not be published unnoticed
 */
export function decideDrawingPlace(browser: string | undefined, environment: Readonly<Partial<Record<'CI', string>>>): DrawingPlace {
  if (browser !== undefined) {
    return 'build';
  }
  if (!['', '0', 'false'].includes(environment.CI ?? '')) {
    throw new Error('図を描く Chromium がない。CI では閲覧者のブラウザに描かせない\n    直し方: ビルドの前に npm run browser を実行する');
  }
  return 'reader';
}

const load = createRequire(__filename);
const themeEntry = load.resolve('@docusaurus/theme-mermaid');
/** What theme-mermaid exports; its types leave the validation out. */
interface ThemeMermaid {
  readonly default: () => Promise<Plugin<void>>;
  readonly validateThemeConfig: <T>(validation: ThemeConfigValidationContext<T>) => T;
}
const themeMermaid: ThemeMermaid = load('@docusaurus/theme-mermaid');

const placeHere = (): DrawingPlace => decideDrawingPlace(findBrowser(), process.env);

/**
 * Theme: theme-mermaid where no diagram can be drawn at build time, else nothing at all, so that no chunk of mermaid is
 * even made. `npm test` never comes here without a browser: its `npm run browser` fails first.
 */
export default async function mermaidFallback(_context: LoadContext): Promise<Plugin> {
  if (placeHere() === 'build') {
    return {name: 'mermaid-fallback'};
  }
  const theme = await themeMermaid.default();
  return {
    name: 'mermaid-fallback',
    // Theme folders are relative to the file that Docusaurus loaded, which is this one.
    getThemePath: () => path.resolve(path.dirname(themeEntry), theme.getThemePath?.() ?? ''),
    configureWebpack: (config, isServer, bundler) => theme.configureWebpack?.(config, isServer, bundler),
    loadContent() {
      logger.warn('図を描く Chromium がないので、図は閲覧者のブラウザで描かれる(重く、JavaScript なしでは見えない)。ビルド時に描くには: npm run browser');
    },
  };
}

/** In the fallback, theme-mermaid's own settings, with the look that diagrams drawn at build time have. */
mermaidFallback.validateThemeConfig = function validateThemeConfig<T>(validation: ThemeConfigValidationContext<T, T>): T {
  if (placeHere() === 'build') {
    return validation.themeConfig;
  }
  const mermaid = {theme: {light: 'base', dark: 'base'}, options: {...mermaidConfig, fontFamily: 'inherit'}};
  return themeMermaid.validateThemeConfig({...validation, themeConfig: {...validation.themeConfig, mermaid}});
};
