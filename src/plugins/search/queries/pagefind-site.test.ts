import {expect, test} from 'vitest';
import {collectEntries} from '../engine/entries';
import {exampleSite} from '../engine/example-site';
import {asWritten, inPairs, listBest, sumScores, toHtml, toTable} from './pagefind-site';

test('texts are written in pairs of letters of the normal form, Latin words whole', () => {
  expect(inPairs.write('CloudWatch Logsのロググループ（container_commands）')).toBe(
    'cloudwatch log のろ ろぐ ぐぐ ぐる るぷ container command',
  );
});

test('an entry is a page: heading, title, search words, text, and nothing of it is markup', () => {
  const [entry] = collectEntries({
    ...exampleSite,
    pages: exampleSite.pages.map((page) => ({
      ...page,
      title: 'ページ',
      sections: page.sections.map((section) => ({
        ...section,
        heading: 'a <b> & c',
        words: ['語', '別名'],
        text: '本文',
      })),
    })),
  });
  expect(entry && toHtml({...entry, phrases: entry.phrases.slice(0, 3)}, asWritten)).toBe(
    '<html lang="ja"><body data-pagefind-body><h1>a &lt;b> &amp; c</h1><h2>ページ</h2><h3>語 別名</h3><p>本文</p></body></html>',
  );
  expect(entry && toHtml(entry, inPairs)).toContain('<h2>ぺじ</h2>');
});

test('words asked one by one: the best way to say each, another word for less, added up by weight', () => {
  const scores = sumScores(
    [
      {weight: 1, found: [new Map([['a', 1]]), new Map(Object.entries({a: 1.5, b: 2}))]},
      {weight: 0.5, found: [new Map(Object.entries({b: 1, c: 4}))]},
    ],
    0.5,
  );
  expect([...scores]).toEqual([
    ['a', 1],
    ['b', 1.5],
    ['c', 2],
  ]);
  expect(listBest(scores, 2)).toEqual(['c', 'b']);
});

test('a table has a line for its head and one for each row', () => {
  expect(toTable(['組', '@1'], [['seen', '0.9']])).toBe('| 組 | @1 |\n| --- | --- |\n| seen | 0.9 |');
});
