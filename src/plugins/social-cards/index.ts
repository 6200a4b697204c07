import {copyFile, mkdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import logger from '@docusaurus/logger';
import type {PluginModule} from '@docusaurus/types';
import {findBrowser} from '../../chromium/find-browser';
import {requireInCi} from '../../chromium/require-in-ci';
import type {ReadSite} from '../../site/open-site';
import {cardAddress, pictureOf} from './card-address';
import {writeCardPage} from './card-page';
import {drawCards, readCardStyles} from './draw-cards';
import {readCard, readDrawing} from './read-card';

/** Draws the picture that a chat shows beside the link to a page: title, area, the page's diagram or its topics. */
export function socialCards(readSite: ReadSite): PluginModule {
  return ({siteDir, siteConfig}) => ({
    name: 'social-cards',
    async postBuild({outDir}) {
      const browser = findBrowser();
      if (!requireInCi(browser, process.env, 'カードを描く')) {
        logger.warn(
          'カードを描く Chromium がないので、どのページもサイト共通のカードになる。描くには: npm run browser',
        );
        return;
      }
      const {pages, data} = await readSite();
      const styles = readCardStyles(siteDir);
      const drawn = pages.filter((page) => pictureOf(page) === cardAddress(page.address));
      const orders = await Promise.all(
        drawn.map(async (page) => {
          const html =
            page.diagrams.length === 0 ? '' : await readFile(path.join(outDir, page.address, 'index.html'), 'utf8');
          const card = readCard(page, data, html === '' ? undefined : readDrawing(html), siteConfig.title);
          return {name: page.address, html: writeCardPage(card, styles)};
        }),
      );
      const files = await drawCards(orders, path.join(siteDir, 'node_modules/.cache/social-cards'), browser);
      await Promise.all(
        drawn.map(async ({address}, index) => {
          const target = path.join(outDir, cardAddress(address));
          await mkdir(path.dirname(target), {recursive: true});
          await copyFile(files[index] ?? '', target);
        }),
      );
    },
  });
}
