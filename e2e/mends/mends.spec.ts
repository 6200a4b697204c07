/**
 * Promise: a published address leads to its section forever. On a site where every mend has been used once — an id that
 * changed, a section that moved, a page that moved, and one that moved and then changed — every address of its ledger
 * is opened as page and id and as copied link, with and without JavaScript. Below a path; by `npm run test:all` at the
 * root too.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {sectionPage, splitAddress} from '../../src/data/addresses';
import {splitLines} from '../../src/site/open-site';
import {expect, open, test} from '../fixtures';
import {mended} from './mended';

/** Where an address of the ledger leads now: its page, and the heading that then stands in the window. */
const landings: Readonly<Record<string, {readonly at: string; readonly heading: string}>> = {
  '/': {at: '/', heading: '最初のページ'},
  '/#kept': {at: '/#kept', heading: '変わらない節'},
  '/#old-name': {at: '/#old-name', heading: '名を変えた節'},
  '/#new-name': {at: '/#new-name', heading: '名を変えた節'},
  '/#moved-away': {at: '/area/target/#arrived', heading: '移ってきた節'},
  '/#end': {at: '/#end', heading: '終わりの節'},
  '/area/before/': {at: '/area/renamed/', heading: '改めたページ'},
  '/area/before/#came-along': {at: '/area/renamed/#came-along', heading: 'ともに移った節'},
  '/area/before/#left-behind': {at: '/area/renamed/#left-behind', heading: '移ったあと名を変えた節'},
  '/area/drawn/': {at: '/area/drawn/', heading: '図のページ'},
  '/area/drawn/#fig-way': {at: '/area/drawn/#fig-way', heading: '図のある節'},
  '/area/drawn/#with-figure': {at: '/area/drawn/#with-figure', heading: '図のある節'},
  '/area/renamed/': {at: '/area/renamed/', heading: '改めたページ'},
  '/area/renamed/#came-along': {at: '/area/renamed/#came-along', heading: 'ともに移った節'},
  '/area/renamed/#left-behind': {at: '/area/renamed/#left-behind', heading: '移ったあと名を変えた節'},
  '/area/renamed/#renamed-after': {at: '/area/renamed/#renamed-after', heading: '移ったあと名を変えた節'},
  '/area/target/': {at: '/area/target/', heading: '行き先のページ'},
  '/area/target/#arrived': {at: '/area/target/#arrived', heading: '移ってきた節'},
  '/reading-guide/': {at: '/reading-guide/', heading: '前に読んだページ'},
  '/reading-guide/#marks': {at: '/reading-guide/#marks', heading: '印'},
  '/reading-guide/#official-sources': {at: '/reading-guide/#official-sources', heading: '公式の出典'},
};

test('every address of the ledger is opened here', () => {
  const ledger = splitLines(readFileSync(path.join(__dirname, 'site/data/permalinks.txt'), 'utf8'));
  expect(Object.keys(landings).sort()).toEqual(ledger);
});

for (const {name, port, base} of mended) {
  const origin = `http://localhost:${port}`;
  const below = (address: string): string => `${base}${address.slice(1)}`;

  test.describe(name, () => {
    test.use({baseURL: origin});

    test('every address of the ledger leads to its section', async ({page}) => {
      for (const [address, {at, heading}] of Object.entries(landings)) {
        await page.goto('about:blank');
        await open(page, below(address));
        await expect(page, address).toHaveURL(`${origin}${below(at)}`);
        await expect(page.getByRole('heading', {name: heading}), address).toBeInViewport();
      }
    });

    for (const javaScriptEnabled of [true, false]) {
      test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
        test.use({javaScriptEnabled});

        test('every copied link leads to its section; one that moved says so, and where to', async ({page}) => {
          for (const [address, {at, heading}] of Object.entries(landings)) {
            const {page: pagePath, id} = splitAddress(address);
            if (id !== undefined) {
              await page.goto(below(sectionPage(pagePath, id)));
              await expect(page, address).toHaveURL(`${origin}${below(at)}`);
              await expect(page.getByRole('heading', {name: heading}), address).toBeInViewport();
            }
          }
          if (!javaScriptEnabled) {
            await page.goto(below('/#moved-away'));
            await page.getByRole('link', {name: '移動先の節を読む'}).click();
            await expect(page).toHaveURL(`${origin}${below('/area/target/#arrived')}`);
          }
        });
      });
    }

    test('sections have buttons that copy a link that leads there, addresses only kept alive have none', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, base);
      const ids = await page
        .locator('.copy-link')
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-link-to')));
      expect(ids).toEqual(['kept', 'new-name', 'end']);
      await page.locator('#new-name + .copy-link-row').getByRole('button').click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(`${origin}${base}new-name/`);
      await page.goto(copied);
      await expect(page).toHaveURL(`${origin}${base}#new-name`);
    });

    test('the preview of a moved section speaks of it as it is now', async ({request}) => {
      const html = await (await request.get(`${base}moved-away/`)).text();
      expect(html).toContain('<title>移ってきた節 | ');
      expect(html).toContain('content="前は最初のページの moved-away だった。"');
    });
  });
}
