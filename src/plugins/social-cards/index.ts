import {copyFile, mkdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {findBrowser} from '../../browser/find-browser';
import {readBuild} from '../permalinks/read-build';
import {cardAddress} from './card-address';
import {writeCardPage} from './card-page';
import {drawCards, readCardStyles} from './draw-cards';
import {readCard} from './read-card';

/**
 * Whether cards are drawn.
 * @param browser path of the Chromium to draw with; `undefined` where there is none
 * @param environment `CI` set to anything but an empty string, `0` or `false` refuses to go without
 * @throws Error in CI without a browser: a site without cards must not be published unnoticed
 */
export function decideDrawing(browser: string | undefined, environment: Readonly<Partial<Record<'CI', string>>>): boolean {
  if (browser === undefined && !['', '0', 'false'].includes(environment.CI ?? '')) {
    throw new Error('カードを描く Chromium がない。CI ではサイト共通のカードで済ませない\n    直し方: ビルドの前に npm run browser を実行する');
  }
  return browser !== undefined;
}

/** Draws the picture that a chat shows beside the link to a page: title, area, the page's diagram or its topics. */
export default function socialCards({siteDir, siteConfig}: LoadContext): Plugin {
  return {
    name: 'social-cards',
    async postBuild({outDir}) {
      const browser = findBrowser();
      if (!decideDrawing(browser, process.env) || browser === undefined) {
        logger.warn('カードを描く Chromium がないので、どのページもサイト共通のカードになる。描くには: npm run browser');
        return;
      }
      const styles = readCardStyles(siteDir);
      const pages = readBuild(outDir).filter(({path: address, image}) => image.endsWith(cardAddress(address)));
      const orders = await Promise.all(
        pages.map(async (page) => {
          const html = await readFile(path.join(outDir, page.path, 'index.html'), 'utf8');
          return {name: page.path, html: writeCardPage(readCard(page, html, siteConfig.title), styles)};
        }),
      );
      const files = await drawCards(orders, path.join(siteDir, 'node_modules/.cache/social-cards'), browser);
      await Promise.all(
        pages.map(async (page, index) => {
          const target = path.join(outDir, cardAddress(page.path));
          await mkdir(path.dirname(target), {recursive: true});
          await copyFile(files[index] ?? '', target);
        }),
      );
    },
  };
}
