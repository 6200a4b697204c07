/** Promise: every internal link and every #id on every page leads somewhere, with exact case. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'playwright/test';
import {findDeadLinks, isBuilt, readPages} from './link-audit';
import {buildDir, builtFiles, sitemapPaths} from './site';
import {basePath} from './variants';

test.describe('findDeadLinks', () => {
  const audit = (links: string[]): string[] =>
    findDeadLinks(new Map([['/a/', {ids: new Set(['here']), links}]]), (file) => file === '/img/x.svg');

  test('passes living links', () => {
    expect(audit(['/a/', '/a/#here', '/a/?q=1#here', '/a/#', '/img/x.svg'])).toEqual([]);
  });

  test('catches a dead page, a dead id and a wrong case, naming what exists', () => {
    expect(audit(['/b/'])).toEqual([expect.stringMatching(/^\/a\/: リンク \/b\/ の行き先がない.*あるページ: \/a\//)]);
    expect(audit(['/a/#Here'])).toEqual([
      expect.stringMatching(/^\/a\/: リンク \/a\/#Here の id がない.*ある id を使う: here/),
    ]);
  });

  test('catches what is left of the base path', () => {
    const pages = new Map([['/notes/a/', {ids: new Set<string>(), links: ['/notes/a/', '/a/']}]]);
    expect(findDeadLinks(pages, () => true, '/notes/')).toEqual([
      expect.stringMatching(/^\/notes\/a\/: リンク \/a\/ がベースパス \/notes\/ の外に出る。直し方: /),
    ]);
  });
});

test('every link of every page leads somewhere, those of 404 and search too', async () => {
  const framed = builtFiles('.html').filter((file) =>
    readFileSync(path.join(buildDir, file), 'utf8').includes('<main'),
  );
  for (const file of ['404.html', 'search/index.html', 'not-saved/index.html']) {
    expect(framed).toContain(file);
  }
  expect(framed.length).toBeGreaterThan(sitemapPaths().length);
  const pages = await readPages(buildDir, framed, basePath);
  expect([...pages].filter(([, {links}]) => links.length < 10).map(([address]) => address)).toEqual([]);
  expect(findDeadLinks(pages, isBuilt(buildDir, basePath), basePath)).toEqual([]);
});
