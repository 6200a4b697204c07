import {describe, expect, it} from 'vitest';
import data from '../../data';
import {readPage} from '../../site/read-page';
import {answerOffline} from './answer';
import type {Answer} from './answer';
import {isSaved, planList} from './plan-list';
import type {BuiltFile} from './plan-list';
import {inMegabytes, keyOf, readList, readWorkerAddress, writeWorkerAddress} from './saved-list';
import type {SavedList} from './saved-list';
import {writeSizes} from './write-sizes';

const page = readPage(
  'docs/a.mdx',
  'a',
  "---\ntitle: 題\nslug: /a/\ndescription: 説明。\nchecked: '2026-11-25'\n---\n",
);
const site = {pages: [page], data: {...data, changes: [], redirects: [{from: '/old/', to: '/a/'} as const]}};
const file = (address: string, text = ''): BuiltFile => ({address, bytes: Buffer.from(text), transfer: text.length});

describe('planList', () => {
  const plan = (text: string): SavedList => planList([file('b/', text), file('assets/js/x.0123abcd.js', 'js')], site);

  it('names what a file holds where its name does not', () => {
    const list = plan('one');
    expect(list.files).toEqual([
      ['assets/js/x.0123abcd.js', null, 2],
      ['b/', expect.stringMatching(/^[\da-f]{12}$/), 3],
    ]);
    expect(list.redirects).toEqual({'old/': 'a/'});
    expect(list.date).toBe('2026-11-25');
  });

  it('is another content when a page holds something else, and the same when nothing changed', () => {
    expect(plan('two').content).not.toBe(plan('one').content);
    expect(plan('one').content).toBe(plan('one').content);
  });

  it('refuses a file that would never be fetched again, with its name and a mend', () => {
    expect(() => planList([file('assets/js/x.js')], site)).toThrow(/^assets\/js\/x\.js: .*\n {4}直し方: /);
  });
});

it('scripts, styles, texts and icons are saved; cards, pictures of the README and folders are not', () => {
  const saved = [
    'assets/js/x.0123abcd.js',
    'assets/search/s.0123abcd.txt',
    'assets/images/a-0123abcd.svg',
    'img/logo.svg',
  ];
  const left = [
    'cards/a.jpg',
    'img/readme-home.png',
    'assets/js',
    'assets/js/x.js.LICENSE.txt',
    'assets/js/x.js.map',
    'changes.xml',
  ];
  expect([...saved, ...left].filter(isSaved)).toEqual(saved);
});

describe('answerOffline', () => {
  const files: SavedList['files'] = [
    ['', 'r', 1],
    ['a/', 'r', 1],
    ['a/b/', 'r', 1],
  ];
  const html = '<h2 class="x" id=one>一</h2><i id=two class=y></i><i id="three-a"></i><i data-id=four></i>';
  const ask = (asked: string): Promise<Answer | undefined> =>
    answerOffline(asked, {files, redirects: {'old/': 'a/'}}, () => Promise.resolve(html));

  it.each([
    ['', {page: ''}],
    ['index.html', {redirect: ''}],
    ['a/', {page: 'a/'}],
    ['a', {redirect: 'a/'}],
    ['a/index.html', {redirect: 'a/'}],
    ['old/', {redirect: 'a/'}],
    ['a/one/', {redirect: 'a/#one'}],
    ['a/two', {redirect: 'a/#two'}],
    ['a/b/three-a/', {redirect: 'a/b/#three-a'}],
    ['one/', {redirect: '#one'}],
    ['old/one/', {redirect: 'a/#one'}],
  ])('%s is %o', async (asked, answer) => {
    expect(await ask(asked)).toEqual(answer);
  });

  it.each(['c/', 'a/three/', 'a/four/', 'a/one/two/', 'c/one/', 'a/x.png'])('%s is not saved', async (asked) => {
    expect(await ask(asked)).toBeUndefined();
  });
});

describe('the address of the worker', () => {
  it('says the content and the time, and is no other worker’s', () => {
    const address = writeWorkerAddress('https://example.com/notes/', {content: 'abc', at: 12});
    expect(readWorkerAddress(address)).toEqual({content: 'abc', at: 12});
    expect(readWorkerAddress('https://example.com/sw.js')).toBeUndefined();
    expect(readWorkerAddress('https://example.com/other.js?content=abc')).toBeUndefined();
  });
});

it('a file is kept where Workbox looks for it', () => {
  expect(keyOf('https://example.com/', ['a/', 'r1', 1])).toBe('https://example.com/a/?__WB_REVISION__=r1');
  expect(keyOf('https://example.com/', ['assets/x.js', null, 1])).toBe('https://example.com/assets/x.js');
});

it('a page that a host answers with is no list', async () => {
  const list = {content: 'c', date: '', files: [], redirects: {}};
  expect(await readList(new Response(JSON.stringify(list)))).toEqual(list);
  await expect(readList(new Response('<!doctype html>'))).rejects.toThrow();
  await expect(readList(new Response('{}'))).rejects.toThrow(/offline\.json/);
  await expect(readList(new Response(JSON.stringify(list), {status: 404}))).rejects.toThrow(/404/);
});

it('sizes stand where the panel has room for them, and nowhere else', () => {
  const sizes = {transfer: 4_260_000, stored: 17_900_000};
  expect(writeSizes('<p><span class=offline__size>ビルドで決まる</span></p>', sizes)).toBe(
    '<p><span class=offline__size>受け取る量は約 4.3 MB（gzip で圧縮した大きさ）、端末で使う容量は約 17.9 MB</span></p>',
  );
  expect(writeSizes('<p>ビルドで決まる</p>', sizes)).toBeUndefined();
  expect(inMegabytes(10)).toBe('0.1 MB');
});
