/**
 * Promise: below a path, everything that makes an address of its own works: search, 404, what is saved. Section pages
 * are followed in mends.spec.ts, links of diagrams in undrawn.spec.ts and start.spec.ts. One page of this small site
 * was read long ago, and says so.
 */
import {expect, open, test} from '../fixtures';
import {subPath} from '../variants';

const {base, port} = subPath;
const origin = `http://localhost:${port}`;
test.use({baseURL: origin});

test('search fetches its worker and its texts, and leads to the section, by box and by page', async ({
  page,
  request,
}) => {
  const fetched: string[] = [];
  page.on('request', (asked) => fetched.push(new URL(asked.url()).pathname));
  await open(page, base);
  const box = page.getByRole('combobox', {name: '検索'});
  await box.fill('ともに移った節');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(`${origin}${base}area/renamed/#came-along`);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('search-match')?.size ?? 0)).toBeGreaterThan(0);
  expect(fetched.filter((path) => path.includes('search/sections.'))).toEqual([
    expect.stringMatching(`^${base}assets/search/`),
  ]);
  await box.fill('移ってきた節');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${origin}${base}search/?q=${encodeURIComponent('移ってきた節')}`);
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await expect(page).toHaveURL(`${origin}${base}area/target/#arrived`);
  await expect(page.locator('#arrived')).toBeInViewport();
  expect(fetched.filter((path) => !path.startsWith(base))).toEqual([]);
  await test.step('a browser can add the site as a search engine', async () => {
    const href = (await page.locator('head link[rel="search"]').getAttribute('href')) ?? '';
    expect(href).toBe(`${base}opensearch.xml`);
    expect(await (await request.get(href)).text()).toContain(`template="${origin}${base}search/?q={searchTerms}"`);
  });
});

test('a page that does not exist leads to the nearest that does', async ({page, troubles}) => {
  const response = await page.goto(`${base}area/tarrget/arived/`);
  expect(response?.status()).toBe(404);
  const link = page.getByRole('main').getByRole('listitem').getByRole('link').first();
  await expect(link).toHaveAttribute('href', `${base}area/target/#arrived`);
  await expect(page.getByRole('main').getByRole('textbox')).toHaveValue('arived');
  await link.click();
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${base}`));
  expect(troubles.splice(0).filter((trouble) => !trouble.includes('404'))).toEqual([]);
});

test('the site is saved below its path, with the pages that moved', async ({page, context}) => {
  await open(page, `${base}area/renamed/`);
  await page.getByRole('button', {name: '保存する'}).click();
  await expect(page.locator('.offline__status')).toHaveText(/^保存済み: /);
  await context.setOffline(true);
  for (const [address, led] of [
    ['', ''],
    ['area/before/', 'area/renamed/'],
    ['area/renamed/came-along/', 'area/renamed/#came-along'],
    ['area/before/came-along/', 'area/renamed/#came-along'],
  ] as const) {
    await page.goto('about:blank');
    await open(page, base + address);
    await expect(page).toHaveURL(`${origin}${base}${led}`);
  }
  await open(page, `${base}area/none/`);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('保存していないページ');
});

test('a page whose sources were all read long ago says so in its HTML, and no other does', async ({request}) => {
  const textOf = async (address: string): Promise<string> => (await request.get(base + address)).text();
  const untold = `${base}reading-guide/ が、出典の古いことを言わない。直し方: DocItem/Layout に <OldReading> を置く`;
  expect(await textOf('reading-guide/'), untold).toContain('出典を最後に読んだのは 2020-01。');
  expect(await textOf('area/renamed/')).not.toContain('出典を最後に読んだ');
});
