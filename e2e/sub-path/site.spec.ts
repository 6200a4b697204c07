/**
 * Promise: below a path, everything that makes an address of its own works: search, section pages, 404. Links of
 * diagrams are followed in undrawn.spec.ts and start.spec.ts.
 */
import {expect, open, test} from '../fixtures';
import {subPath} from '../variants';

const {base, port} = subPath;
const origin = `http://localhost:${port}`;

test('search fetches its worker and its texts, and leads to the section', async ({page}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await open(page, base);
  const box = page.getByRole('combobox', {name: '検索'});
  await box.fill('ともに移った節');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(`${origin}${base}area/renamed/#came-along`);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('search-match')?.size ?? 0)).toBeGreaterThan(0);
  expect(fetched.filter((path) => path.includes('search/sections.'))).toEqual([
    expect.stringMatching(`^${base}assets/search/`),
  ]);
  expect(fetched.filter((path) => !path.startsWith(base))).toEqual([]);
});

test('the box leads to the search page, whose results lead to their sections', async ({page}) => {
  await open(page, base);
  await page.getByRole('combobox', {name: '検索'}).fill('移ってきた節');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${origin}${base}search/?q=${encodeURIComponent('移ってきた節')}`);
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page).toHaveURL(`${origin}${base}area/target/#arrived`);
  await expect(page.locator('#arrived')).toBeInViewport();
});

for (const javaScriptEnabled of [true, false]) {
  test(`the page of a section forwards ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({browser}) => {
    const page = await browser.newPage({javaScriptEnabled, baseURL: origin});
    await page.goto(`${base}area/target/arrived/`);
    await expect(page).toHaveURL(`${origin}${base}area/target/#arrived`);
    await expect(page.locator('#arrived')).toBeInViewport();
    await page.close();
  });
}

test('a page that does not exist leads on', async ({page, troubles}) => {
  const response = await page.goto(`${base}no/such/page/`);
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${base}`));
  expect(troubles.splice(0).filter((trouble) => !trouble.includes('404'))).toEqual([]);
});

test('a browser can add the site as a search engine', async ({page, request}) => {
  await open(page, base);
  const href = (await page.locator('head link[rel="search"]').getAttribute('href')) ?? '';
  expect(href).toBe(`${base}opensearch.xml`);
  expect(await (await request.get(href)).text()).toContain(`template="${origin}${base}search/?q={searchTerms}"`);
});
