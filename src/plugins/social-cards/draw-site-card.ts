/**
 * Draws the card of the site, for pages without one of their own: `npx tsx src/plugins/social-cards/draw-site-card.ts`.
 * The picture is committed, since it is also what a build without a browser falls back on.
 */
import {copyFile} from 'node:fs/promises';
import {findBrowser} from '../../chromium/find-browser';
import {areas} from '../../data/areas';
import {siteCard, siteTagline, siteTitle} from '../../data/identity';
import {writeCardPage} from './card-page';
import {drawCards, readCardStyles} from './draw-cards';

async function drawSiteCard(): Promise<void> {
  const browser = findBrowser();
  if (browser === undefined) {
    throw new Error('Chromium がない。直し方: npm run browser');
  }
  const subject = {
    title: siteTagline,
    siteTitle,
    area: undefined,
    diagram: undefined,
    topics: areas.filter(({key}) => key !== 'appendix').map(({key, label}) => ({title: label, area: key})),
  };
  const [file = ''] = await drawCards(
    [{name: 'site', html: writeCardPage(subject, readCardStyles(process.cwd()))}],
    'node_modules/.cache/social-cards',
    browser,
  );
  await copyFile(file, `static${siteCard}`);
}

void drawSiteCard();
