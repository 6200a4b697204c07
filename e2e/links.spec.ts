/** Promise: every internal link and every #id on every page leads somewhere, with exact case. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'playwright/test';
import {findDeadLinks} from './link-audit';
import type {PageLinks} from './link-audit';
import {buildDir, sitemapPaths} from './site';

test.describe('findDeadLinks', () => {
  const audit = (links: string[]): string[] =>
    findDeadLinks(new Map([['/a/', {ids: new Set(['here']), links}]]), (file) => file === '/img/x.svg');

  test('passes living links', () => {
    expect(audit(['/a/', '/a/#here', '/a/?q=1#here', '/a/#', '/img/x.svg'])).toEqual([]);
  });

  test('catches a dead page, a dead id and a wrong case, naming what exists', () => {
    expect(audit(['/b/'])).toEqual([expect.stringMatching(/^\/a\/: リンク \/b\/ の行き先がない.*あるページ: \/a\//)]);
    expect(audit(['/a/#Here'])).toEqual([expect.stringMatching(/^\/a\/: リンク \/a\/#Here の id がない.*ある id を使う: here/)]);
  });
});

test('every link of every page leads somewhere', async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, baseURL: baseURL ?? ''});
  const page = await context.newPage();
  const pages = new Map<string, PageLinks>();
  for (const address of sitemapPaths()) {
    await page.goto(address);
    const {ids, links} = await page.evaluate(() => ({
      ids: Array.from(document.querySelectorAll('[id]'), ({id}) => id),
      links: Array.from(document.querySelectorAll('a, link[href]:not([rel=canonical], [rel=alternate]), script[src], img[src]'), (element) => {
        const value = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? element.getAttribute('src') ?? '';
        const url = new URL(value, document.baseURI);
        return url.origin === location.origin ? `${url.pathname}${url.search}${url.hash}` : '';
      }).filter((link) => link !== ''),
    }));
    pages.set(address, {ids: new Set(ids), links});
  }
  await context.close();
  expect(pages.size).toBeGreaterThanOrEqual(36);
  const total = [...pages.values()].reduce((sum, {links}) => sum + links.length, 0);
  expect(total).toBeGreaterThan(1000);
  expect(findDeadLinks(pages, (file) => existsSync(path.join(buildDir, file)) || existsSync(path.join(buildDir, file, 'index.html')))).toEqual([]);
});
