/**
 * Promise: the page is the HTML. No page brings the client bundle, a first visit stays within its budget, and going
 * back is instant. That a page can keep the bundle is held in mends/.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {chromium} from 'playwright/test';
import {browserLaunchOptions, findBrowser} from '../src/chromium/find-browser';
import {budgets, requests, scripts, styles} from './budgets';
import {expect, open, test} from './fixtures';
import {buildDir, builtFiles, sitemapPaths} from './site';

const pageFiles = [...sitemapPaths().map((address) => `${address}index.html`), '404.html', 'search/index.html'];

test('no page brings the client bundle, none lacks the behaviours', () => {
  const pages = pageFiles.map((file) => ({file, html: readFileSync(path.join(buildDir, file), 'utf8')}));
  expect(pages.filter(({html}) => /assets\/js\/(?:runtime~)?main\./.test(html)).map(({file}) => file)).toEqual([]);
  expect(pages.filter(({html}) => !/assets\/js\/behaviours\./.test(html)).map(({file}) => file)).toEqual([]);
  expect(pages.filter(({html}) => !html.includes('<script type="speculationrules">')).map(({file}) => file)).toEqual(
    [],
  );
});

test('no source map is shipped', () => {
  expect(builtFiles('.map')).toEqual([]);
});

for (const [kind, {address, total}] of Object.entries(budgets)) {
  test(`a first visit of ${address} (${kind}) stays within its budget`, async ({page, troubles}) => {
    const fetched: {readonly path: string; readonly type: string; readonly size: number}[] = [];
    page.on('response', (response) => {
      void response.body().then((body) => {
        const type = response.request().resourceType();
        fetched.push({path: new URL(response.url()).pathname, type, size: brotliCompressSync(body).length / 1000});
      });
    });
    await page.setViewportSize({width: 390, height: 844});
    await open(page, address);
    await page.waitForLoadState('networkidle');
    await expect.poll(() => fetched.length).toBeGreaterThan(2);
    const sum = (type?: string): number =>
      fetched.filter((file) => type === undefined || file.type === type).reduce((size, file) => size + file.size, 0);
    const bill = fetched.map((file) => `${file.path} ${file.size.toFixed(1)} kB`).join('\n');
    expect(sum('script'), bill).toBeLessThanOrEqual(scripts);
    expect(sum('stylesheet'), bill).toBeLessThanOrEqual(styles);
    expect(sum(), bill).toBeLessThanOrEqual(total);
    expect(fetched.length, bill).toBeLessThanOrEqual(requests);
    // The page of what is not found answers 404 nowhere but at its own address.
    expect(troubles).toEqual([]);
  });
}

test('going back is instant: the page is kept whole, with its place', async ({baseURL}) => {
  // Playwright turns the back/forward cache off, so this browser is started apart.
  const browser = await chromium.launch({
    ...browserLaunchOptions(findBrowser() ?? ''),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({baseURL: baseURL ?? ''});
  await page.addInitScript(() => {
    window.addEventListener('pageshow', ({persisted}) => {
      document.documentElement.dataset.persisted = String(persisted);
    });
  });
  await open(page, '/deploy-patterns/rolling/');
  await page.evaluate(() => window.scrollTo({top: 900, behavior: 'instant'}));
  await page.locator('.pagination-nav__link--next').click();
  await expect(page).not.toHaveURL(/rolling\/$/);
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/deploy-patterns\/rolling\/$/);
  await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
  await browser.close();
});
