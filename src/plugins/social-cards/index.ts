import {copyFile, mkdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {findBrowser} from '../../chromium/find-browser';
import {requireInCi} from '../../chromium/require-in-ci';
import {readBuild} from '../permalinks/read-build';
import {cardAddress} from './card-address';
import {writeCardPage} from './card-page';
import {drawCards, readCardStyles} from './draw-cards';
import {readCard} from './read-card';

/** Draws the picture that a chat shows beside the link to a page: title, area, the page's diagram or its topics. */
export default function socialCards({siteDir, siteConfig}: LoadContext): Plugin {
  return {
    name: 'social-cards',
    async postBuild({outDir}) {
      const browser = findBrowser();
      if (!requireInCi(browser, process.env, 'カードを描く')) {
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
