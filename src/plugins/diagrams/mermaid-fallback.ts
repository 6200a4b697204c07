import path from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin, ThemeConfigValidationContext} from '@docusaurus/types';
import {findBrowser} from '../../chromium/find-browser';
import {requireInCi} from '../../chromium/require-in-ci';
import {load} from './load';
import {mermaidConfig} from './mermaid-config';

const themeEntry = load.resolve('@docusaurus/theme-mermaid');
const themeMermaid = load('@docusaurus/theme-mermaid');

/**
 * Whether diagrams are drawn at build time; else theme-mermaid draws them in the reader's browser.
 * @throws Error in CI without a browser
 */
export const drawsHere = (): boolean => requireInCi(findBrowser(), process.env, '図を描く');

/**
 * Theme: theme-mermaid where no diagram can be drawn at build time, else nothing at all, so that no chunk of mermaid is
 * even made. `npm test` never comes here without a browser: its `npm run browser` fails first.
 */
export default async function mermaidFallback(_context: LoadContext): Promise<Plugin> {
  if (drawsHere()) {
    return {name: 'mermaid-fallback'};
  }
  const theme = await themeMermaid.default();
  return {
    name: 'mermaid-fallback',
    // Theme folders are relative to the file that Docusaurus loaded, which is this one.
    getThemePath: () => path.resolve(path.dirname(themeEntry), theme.getThemePath?.() ?? ''),
    configureWebpack: (config, isServer, bundler) => theme.configureWebpack?.(config, isServer, bundler),
    loadContent() {
      logger.warn(
        '図を描く Chromium がないので、図は閲覧者のブラウザで描かれる(重く、JavaScript なしでは見えない)。ビルド時に描くには: npm run browser',
      );
    },
  };
}

/** In the fallback, theme-mermaid's own settings, with the look that diagrams drawn at build time have. */
mermaidFallback.validateThemeConfig = function validateThemeConfig<T>(
  validation: ThemeConfigValidationContext<T, T>,
): T {
  if (drawsHere()) {
    return validation.themeConfig;
  }
  const mermaid = {theme: {light: 'base', dark: 'base'}, options: {...mermaidConfig, fontFamily: 'inherit'}};
  return themeMermaid.validateThemeConfig({...validation, themeConfig: {...validation.themeConfig, mermaid}});
};
