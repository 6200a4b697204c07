/**
 * Promise: the page is the HTML. No page brings the client bundle, a first visit stays within its budget, and going
 * back is instant. That a page can keep the bundle is held in mends/.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {budgets, requests, scripts, styles} from './budgets';
import {expect, open, test} from './fixtures';
import {buildDir, builtFiles, sitemapPaths} from './site';

const pageFiles = [...sitemapPaths().map((address) => `${address}index.html`), '404.html', 'search/index.html'];

test('no page brings the client bundle, none lacks the behaviours', () => {
  const pages = pageFiles.map((file) => ({file, html: readFileSync(path.join(buildDir, file), 'utf8')}));
  expect(pages.filter(({html}) => /assets\/js\/(?:runtime~)?main\./.test(html)).map(({file}) => file)).toEqual([]);
  expect(pages.filter(({html}) => !html.includes('assets/js/behaviours.')).map(({file}) => file)).toEqual([]);
  expect(pages.filter(({html}) => !html.includes('<script type="speculationrules">')).map(({file}) => file)).toEqual(
    [],
  );
});

test('no source map is shipped', () => {
  expect(builtFiles('.map')).toEqual([]);
});

for (const [kind, {address, total}] of Object.entries(budgets)) {
  test(`a first visit of ${address} (${kind}) stays within its budget`, async ({page}) => {
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
  });
}

// The headless browser of the tests has no back/forward cache; what would keep a page out of it is seen all the same.
test('a page may be kept whole for the way back: nothing waits for it to be left', async ({page}) => {
  await page.addInitScript(() => {
    const listen = window.addEventListener.bind(window);
    window.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
      if (type === 'unload' || type === 'beforeunload') {
        console.error(`a listener for ${type}: register it for pagehide instead`);
      }
      listen(type, ...rest);
    };
  });
  await open(page, '/deploy-patterns/rolling/');
  const {headers} = await page.evaluate(async () => {
    const response = await fetch(location.href);
    return {headers: [...response.headers].map(([name, value]) => `${name}: ${value}`)};
  });
  expect(headers.filter((header) => header.includes('no-store'))).toEqual([]);
});
