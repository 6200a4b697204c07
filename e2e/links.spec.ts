/** Promise: every internal link and every #id on every page leads somewhere, with exact case. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'playwright/test';
import {findDeadLinks} from './link-audit';
import type {PageLinks} from './link-audit';
import {builtFile, sitemapPaths} from './site';
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
});

/** What the browser would ask for and what it finds, read from the HTML of a page. */
async function readLinks(address: string): Promise<PageLinks> {
  const {fromHtml} = await import('hast-util-from-html');
  const {selectAll} = await import('hast-util-select');
  const root = fromHtml(readFileSync(path.join(builtFile(address), 'index.html'), 'utf8'));
  const here = new URL(address, 'http://site.invalid');
  const asking = selectAll('a, link[href]:not([rel~=canonical], [rel~=alternate]), script[src], img[src]', root);
  const links = asking.flatMap(({properties: {href, xLinkHref, src}}) => {
    const url = new URL(href ?? xLinkHref ?? src ?? '', here);
    return url.origin === here.origin ? [`${url.pathname}${url.search}${url.hash}`] : [];
  });
  return {ids: new Set(selectAll('[id]', root).map(({properties: {id}}) => String(id))), links};
}

test('every link of every page leads somewhere', async () => {
  const pages = new Map<string, PageLinks>();
  for (const address of sitemapPaths()) {
    pages.set(address, await readLinks(address));
  }
  expect([...pages].filter(([, {links}]) => links.length < 10).map(([address]) => address)).toEqual([]);
  const exists = (file: string): boolean =>
    file.startsWith(basePath) && (existsSync(builtFile(file)) || existsSync(path.join(builtFile(file), 'index.html')));
  expect(findDeadLinks(pages, exists)).toEqual([]);
});
