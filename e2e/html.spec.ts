/**
 * Promise: the HTML of every file — pages, 404, search, the small pages of sections — says its language, keeps room for
 * what arrives late, and holds no broken letter. Below a path, with redirects: sub-path/links.spec.ts.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'playwright/test';
import {findFaults} from './html-audit';
import {buildDir, builtFiles, publishedIds, sitemapPaths} from './site';

test('every file of the build is whole', () => {
  const files = builtFiles('.html');
  const small = [...publishedIds().values()].flat();
  expect(files.length).toBeGreaterThan(sitemapPaths().length + small.length);
  expect(files.flatMap((file) => findFaults(`/${file}`, readFileSync(path.join(buildDir, file), 'utf8')))).toEqual([]);
});

test.describe('findFaults', () => {
  const audit = (body: string, root = '<html lang=ja>'): string[] => findFaults('/a/', `<!doctype html>${root}${body}`);

  test('passes a page that is whole', () => {
    expect(
      audit(
        '<span lang=en>Term</span><button>a</button><button aria-label=a></button><img src=/x.svg width=24 height="24"/>',
      ),
    ).toEqual([]);
  });

  for (const [defect, root, body, told] of [
    ['another language', '<html lang="en">', '', '/a/: <html> の lang が ja でない: en。直し方: '],
    ['no language', '<html class=a>', '', '/a/: <html> の lang が ja でない: なし。直し方: '],
    [
      'Japanese as English',
      undefined,
      '<p lang=en>用語の文',
      '/a/: 日本語の文に別の言語が付いている: <p lang=en>用語の文',
    ],
    [
      'a picture without its size',
      undefined,
      '<img src="/x.svg" width="24">',
      '<img src="/x.svg" width="24">。直し方: ',
    ],
    ['a frame without its size', undefined, '<iframe src="/x/"></iframe>', '<iframe src="/x/">。直し方: '],
    [
      'a button without a name',
      undefined,
      '<button class=a><svg></svg></button>',
      '/a/: ボタンに名前がない: <button class=a>',
    ],
    ['a letter cut in two', undefined, 'a\uFFFD', '/a/: U+FFFD がある。直し方: '],
  ] as const) {
    test(`catches ${defect}`, () => {
      expect(audit(body, root)).toEqual([expect.stringContaining(told)]);
    });
  }
});
