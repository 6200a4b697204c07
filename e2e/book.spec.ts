/**
 * Promise: the book of the site (`npm run book`) says the page of everything, and its bookmarks and links lead there. A
 * book of four pages stands for the whole one, which is made in the same way and takes minutes.
 */
import {expect, test} from 'playwright/test';
import {areas} from '../src/data/areas';
import {changes} from '../src/data/changes';
import {terms} from '../src/data/glossary';
import {checkBook} from '../src/plugins/book/check-book';
import {composeBook} from '../src/plugins/book/compose-book';
import {printBook} from '../src/plugins/book/print-book';
import {readBuild} from '../src/plugins/book/read-build';
import type {Bookmark} from '../src/plugins/book/read-pdf';
import {buildDir} from './site';

const page = (docId: string, address: `/${string}/`, title: string) => ({
  docId,
  address,
  frontMatter: {title, checked: '2026-01-01'},
});
const pages = [
  page('reading-guide', '/reading-guide/', 'このノートの読み方'),
  page('deploy-patterns/rolling', '/deploy-patterns/rolling/', 'ローリングデプロイ'),
  page('self-check/rolling', '/questions/rolling/', '練習問題 — ローリングデプロイ'),
  page('glossary/sa', '/glossary/sa/', '用語集 — さ行'),
];

/** A bookmark and all below it, with how deep it stands. */
const flatten = (items: readonly Bookmark[], depth = 0): {depth: number; title: string; page: number | undefined}[] =>
  items.flatMap(({title, page: at, items: below}) => [{depth, title, page: at}, ...flatten(below, depth + 1)]);

test('a small book', async () => {
  const {source, styles} = readBuild(pages, {areas, terms, changes}, buildDir);
  const book = composeBook(source);
  const {pdf, prints} = await printBook(book, styles);
  const texts: string[] = [];
  for (let at = 1; at <= pdf.pages; at += 1) {
    texts.push((await pdf.readText(at)).text);
  }
  const onPage = (at: number | undefined): string => texts[(at ?? 0) - 1] ?? '';

  await test.step('is printed twice, and lacks nothing', async () => {
    expect(prints).toBe(2);
    expect(await checkBook(book, pdf)).toEqual([]);
    expect(book.figures.length).toBeGreaterThan(2);
  });

  await test.step('has bookmarks from area over group and page to section, each on the page of its heading', async () => {
    const bookmarks = flatten(await pdf.readBookmarks());
    const from = bookmarks.findIndex(({title}) => title === 'デプロイメントパターン');
    expect(bookmarks.slice(from, from + 4).map(({depth, title}) => `${depth} ${title}`)).toEqual([
      '0 デプロイメントパターン',
      '1 ローリングデプロイ',
      '2 ローリングデプロイ',
      '3 どのサービスのローリングか',
    ]);
    expect(bookmarks.length).toBeGreaterThan(30);
    // Which space it is does not show.
    const plain = (text: string): string => text.replace(/\s/g, ' ');
    expect(bookmarks.filter(({title, page: at}) => !plain(onPage(at)).includes(plain(title)))).toEqual([]);
  });

  await test.step('has the numbers of its pages in the foot, the contents and the index', () => {
    expect(texts.slice(1).filter((text, index) => !text.includes(String(index + 2)))).toEqual([]);
    const rolling = pdf.places.get('deploy-patterns_rolling') ?? 0;
    expect(rolling).toBeGreaterThan(2);
    expect(onPage(2)).toContain(`ローリングデプロイ ${rolling}`);
    expect(onPage(rolling)).toContain('稼働中のインスタンスやタスクを、数または割合で決めたバッチごとに');
    const meaning = pdf.places.get('glossary_sa__minimum-healthy-hosts') ?? 0;
    expect(onPage(meaning)).toContain('正常なインスタンスの最小数');
    expect(texts.at(-1)).toContain(`（${meaning}）`);
  });

  await test.step('has links that lead to the page of what they name, and none to the machine that built it', async () => {
    const links = (await Promise.all(texts.map((_, index) => pdf.readLinks(index + 1)))).flat();
    const inside = links.filter(({toPage}) => toPage !== undefined);
    expect(inside.length).toBeGreaterThan(200);
    expect(inside.filter(({to, toPage}) => pdf.places.get(to) !== toPage)).toEqual([]);
    const outside = links.filter(({toPage}) => toPage === undefined).map(({to}) => to);
    expect(outside.length).toBeGreaterThan(5);
    expect(outside.filter((to) => !/^https:\/\/(?!localhost)/.test(to))).toEqual([]);
  });

  await test.step('answers a question behind the last', () => {
    const [asked, answered] = ['答えと理由', '正解は'].map((words) => texts.findIndex((text) => text.includes(words)));
    expect(asked).toBeGreaterThan(0);
    expect(answered).toBeGreaterThan(asked ?? 0);
  });
  await pdf.close();
});
