/**
 * Promise: wherever the site stands, answers have their status, type, caching and headers, and it works below its base
 * path: everything in it that makes an address is followed once. `npm run test:artefact` holds this, with
 * links.spec.ts, of a build for another place (`BASE_URL`), `npm run test:nginx` behind nginx.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, open, test} from './fixtures';
import {asked, headersOf, kept} from '../src/plugins/hosting/rules';
import {readTags} from './preview';
import {buildDir, builtFile, builtFiles, sampleOf, sitemapPaths} from './site';
import {basePath} from './variants';

/** One of the built files with such a name, as its path below the base path. */
const one = (ending: string, folder = ''): string =>
  builtFiles(ending).find((file) => file.startsWith(folder)) ?? `${folder} に ${ending} がない`;

test('answers have their status, type, caching and every header', async ({request}) => {
  for (const [address, status, type, caching] of [
    ['', 200, 'text/html', asked],
    ['deploy-patterns/rolling/', 200, 'text/html', asked],
    ['no/such/page/', 404, 'text/html', asked],
    ['assets/js/gone.00000000.js', 404, 'text/html', asked],
    ['assets/', 404, 'text/html', asked],
    [one('.css', 'assets/css/'), 200, 'text/css', kept],
    [one('.js', 'assets/js/'), 200, /^(text|application)\/javascript/, kept],
    [one('.txt', 'assets/search/'), 200, 'text/plain', kept],
    ['sw.js', 200, /^(text|application)\/javascript/, asked],
    ['offline.json', 200, 'application/json', asked],
    ['deploy-patterns/rolling.md', 200, 'text/markdown', asked],
    ['llms.txt', 200, 'text/plain', asked],
    ['sitemap.xml', 200, 'application/xml', asked],
    [one('.csv'), 200, 'text/csv', asked],
    ['img/logo.svg', 200, 'image/svg+xml', asked],
    [one('.jpg'), 200, 'image/jpeg', asked],
  ] as const) {
    const answer = await request.get(basePath + address);
    const headers = answer.headers();
    expect(answer.status(), address).toBe(status);
    expect(headers['content-type'], address).toMatch(type);
    if (/\.(?:md|csv|txt|html)$|\/$/.test(address)) {
      expect(headers['content-type']?.toLowerCase(), address).toContain('charset=utf-8');
    }
    for (const {name, value} of headersOf(caching === kept ? 'assets/x' : '404.html')) {
      expect(headers[name.toLowerCase()], `${address}: ${name}`).toBe(value);
    }
  }
});

test('an address without its last slash leads on, with its query, on the same host; what has not changed is not sent', async ({
  request,
}) => {
  const moved = await request.get(`${basePath}deploy-patterns/rolling?from=mail`, {maxRedirects: 0});
  expect(moved.status()).toBe(301);
  expect(moved.headers().location).toBe(`${basePath}deploy-patterns/rolling/?from=mail`);
  const {etag = ''} = (await request.get(basePath)).headers();
  expect((await request.get(basePath, {headers: {'If-None-Match': etag}})).status()).toBe(304);
});

test('every absolute address of the site is of its place', async () => {
  const place = new URL(basePath, sitemapPlace()).href;
  for (const file of ['sitemap.xml', 'changes.xml', 'opensearch.xml', 'llms.txt']) {
    const own =
      readFileSync(path.join(buildDir, file), 'utf8').match(/https?:\/\/(?!www\.|a9\.com)[^\s<>"')\]]+/g) ?? [];
    expect(
      own.filter((url) => url.startsWith(place)),
      file,
    ).not.toEqual([]);
    expect(
      own.filter((url) => url.startsWith(new URL(place).origin) && !url.startsWith(place)),
      file,
    ).toEqual([]);
  }
  for (const address of sampleOf(sitemapPaths(), 20)) {
    const tags = await readTags(readFileSync(path.join(builtFile(address), 'index.html'), 'utf8'));
    for (const name of ['canonical', 'og:url', 'og:image']) {
      expect(tags.get(name) ?? `${name} がない`, `${address}: ${name}`).toMatch(new RegExp(`^${place}`));
    }
    expect(tags.get('canonical')).toBe(new URL(address, place).href);
  }
});

/** Origin that the build was told. */
function sitemapPlace(): string {
  const [, url = ''] = /<loc>([^<]+)<\/loc>/.exec(readFileSync(path.join(buildDir, 'sitemap.xml'), 'utf8')) ?? [];
  return new URL(url).origin;
}

test('below its path, pages, search, a link to a section and a wrong address work', async ({page, troubles}) => {
  for (const address of sampleOf(sitemapPaths(), 4)) {
    await open(page, address);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  }
  await open(page, basePath);
  await page.getByRole('combobox', {name: '検索'}).fill('ローリング');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(new RegExp(`${basePath}[a-z-]+/`));
  await page.goto(`${basePath}deploy-patterns/rolling/batch-size/`);
  await expect(page).toHaveURL(new RegExp(`${basePath}deploy-patterns/rolling/#batch-size$`));
  await open(page, `${basePath}deploy-pattern/roling/`);
  await page.locator('.not-found__near a').first().click();
  await expect(page).toHaveURL(new RegExp(`${basePath}deploy-patterns/rolling/$`));
  expect(troubles.splice(0).filter((trouble) => !trouble.includes('404'))).toEqual([]);
});
