/**
 * Promise: a published address leads to its section forever. On a site where every mend has been used once — an id that
 * changed, a section that moved, a page that moved, and one that moved and then changed — every address of its ledger
 * is opened as page and id and as copied link, with and without JavaScript. Runs at the root and below a path, there
 * with what leads elsewhere than it says (by `npm run test:all` with every address).
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {sectionPage, splitAddress} from '../../src/data/addresses';
import {splitLines} from '../../src/site/open-site';
import {expect, open, test} from '../fixtures';
import {everything} from '../site';
import {variants} from '../variants';

/** Where an address of the ledger leads now: its page, and the heading that then stands in the window. */
const landings: Readonly<Record<string, {readonly at: string; readonly heading: string}>> = {
  '/': {at: '/', heading: '最初のページ'},
  '/#kept': {at: '/#kept', heading: '変わらない節'},
  '/#old-name': {at: '/#old-name', heading: '名を変えた節'},
  '/#new-name': {at: '/#new-name', heading: '名を変えた節'},
  '/#moved-away': {at: '/area/target/#arrived', heading: '移ってきた節'},
  '/#end': {at: '/#end', heading: '終わりの節'},
  '/#fig-way': {at: '/#fig-way', heading: '終わりの節'},
  '/area/before/': {at: '/area/renamed/', heading: '改めたページ'},
  '/area/before/#came-along': {at: '/area/renamed/#came-along', heading: 'ともに移った節'},
  '/area/before/#left-behind': {at: '/area/renamed/#left-behind', heading: '移ったあと名を変えた節'},
  '/area/renamed/': {at: '/area/renamed/', heading: '改めたページ'},
  '/area/renamed/#came-along': {at: '/area/renamed/#came-along', heading: 'ともに移った節'},
  '/area/renamed/#left-behind': {at: '/area/renamed/#left-behind', heading: '移ったあと名を変えた節'},
  '/area/renamed/#renamed-after': {at: '/area/renamed/#renamed-after', heading: '移ったあと名を変えた節'},
  '/area/target/': {at: '/area/target/', heading: '行き先のページ'},
  '/area/target/#arrived': {at: '/area/target/#arrived', heading: '移ってきた節'},
};

const baseOf = (origin: string | undefined): string =>
  variants.find(({port}) => origin?.endsWith(`:${port}`))?.base ?? '';
/** What is opened on this build. */
const landingsOf = (base: string) =>
  Object.entries(landings).filter(([address, {at}]) => everything || base === '/' || at !== address);
const below = (base: string, address: string): string => `${base}${address.slice(1)}`;

test('every address of the ledger is opened here', () => {
  const ledger = splitLines(readFileSync(path.join(__dirname, 'site/data/permalinks.txt'), 'utf8'));
  expect(Object.keys(landings).sort()).toEqual(ledger);
});

test('every address of the ledger leads to its section', async ({page, baseURL}) => {
  const base = baseOf(baseURL);
  for (const [address, {at, heading}] of landingsOf(base)) {
    await page.goto('about:blank');
    await open(page, below(base, address));
    await expect(page, address).toHaveURL(`${baseURL ?? ''}${below(base, at)}`);
    await expect(page.getByRole('heading', {name: heading}), address).toBeInViewport();
  }
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';
  test(`every copied link leads to its section ${how} JavaScript`, async ({browser, baseURL}) => {
    const base = baseOf(baseURL);
    const tab = await browser.newPage({javaScriptEnabled, baseURL: baseURL ?? ''});
    for (const [address, {at, heading}] of landingsOf(base)) {
      const {page: pagePath, id} = splitAddress(address);
      if (id !== undefined) {
        await tab.goto(below(base, sectionPage(pagePath, id)));
        await expect(tab, address).toHaveURL(`${baseURL ?? ''}${below(base, at)}`);
        await expect(tab.getByRole('heading', {name: heading}), address).toBeInViewport();
      }
    }
    await tab.close();
  });
}

test('the button of a section copies a link that leads there', async ({page, context, baseURL}) => {
  const base = baseOf(baseURL);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, base);
  await page.getByRole('button', {name: 'この節のリンクをコピー: 名を変えた節'}).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL ?? ''}${base}new-name/`);
  await page.goto(copied);
  await expect(page).toHaveURL(`${baseURL ?? ''}${base}#new-name`);
});

test('sections have buttons, addresses that are only kept alive have none', async ({page, baseURL}) => {
  await open(page, baseOf(baseURL));
  const ids = await page
    .locator('.copy-link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-link-to')));
  expect(ids).toEqual(['kept', 'new-name', 'end', 'fig-way']);
});

test('the preview of a moved section speaks of it as it is now', async ({request, baseURL}) => {
  const html = await (await request.get(`${baseOf(baseURL)}moved-away/`)).text();
  expect(html).toContain('<title>移ってきた節 | ');
  expect(html).toContain('content="前は最初のページの moved-away だった。"');
});

test('a section that moved says so, and where to, without JavaScript', async ({browser, baseURL}) => {
  const base = baseOf(baseURL);
  const tab = await browser.newPage({javaScriptEnabled: false, baseURL: baseURL ?? ''});
  await tab.goto(`${base}#moved-away`);
  await tab.getByRole('link', {name: '移動先の節を読む'}).click();
  await expect(tab).toHaveURL(`${baseURL ?? ''}${base}area/target/#arrived`);
  await tab.close();
});
