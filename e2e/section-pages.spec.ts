/**
 * Promise: a pasted link is worth clicking. Every page and every section speaks of itself to a preview, with a picture;
 * the small page of a section forwards to it, with and without JavaScript.
 */
import {existsSync, readFileSync, statSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {findBrowser} from '../src/chromium/find-browser';
import {unpackSite} from '../src/plugins/search/engine/pack';
import {corrections} from '../src/data/corrections';
import {readDiagramSource} from '../src/site/diagram-source';
import {drawCards, readCardStyles} from '../src/plugins/social-cards/draw-cards';
import {writeCardPage} from '../src/plugins/social-cards/card-page';
import {expect, test} from './fixtures';
import {buildDir, builtFiles, diagramsOf, publishedIds, sitemapPaths} from './site';

/** Five sections, one of each kind of address and one of the home page. */
const sections = [
  {
    path: '/deploy-patterns/rolling/',
    id: 'batch-size',
    title: '一度に入れ替える量（バッチサイズ）はどう決めるか | ローリングデプロイ | SAP-C02 ノート',
  },
  {
    path: '/deploy-patterns/rolling/',
    id: 'fig-rolling-batches',
    title: `${readDiagramSource(diagramsOf('/deploy-patterns/rolling/')[0]?.source ?? '').title} | ローリングデプロイ | SAP-C02 ノート`,
  },
  {path: '/glossary/', id: 'cloudformation', title: 'AWS CloudFormation | 用語集 | SAP-C02 ノート'},
  {
    path: '/corrections/',
    id: 'health-dashboard-name',
    title: `訂正: ${corrections.find(({id}) => id === 'health-dashboard-name')?.said ?? ''} | 元のノートからの訂正と更新 | SAP-C02 ノート`,
  },
  {path: '/', id: 'find', title: '探す | SAP-C02 ノート — デプロイ・モニタリング・メンテナンス | SAP-C02 ノート'},
] as const;

/** What a preview reads: `property` or `name` to `content`, and title, canonical as `title` and `canonical`. */
async function readTags(html: string): Promise<Map<string, string>> {
  const {fromHtml} = await import('hast-util-from-html');
  const {selectAll} = await import('hast-util-select');
  const {toString} = await import('hast-util-to-string');
  const root = fromHtml(html);
  const tags = selectAll('head meta[property], head meta[name]', root).map(({properties}): [string, string] => [
    String(properties.property ?? properties.name),
    String(properties.content),
  ]);
  return new Map([
    ...tags,
    ...selectAll('head title', root).map((title): [string, string] => ['title', toString(title)]),
    ...selectAll('head link[rel=canonical]', root).map(({properties}): [string, string] => [
      'canonical',
      String(properties.href),
    ]),
  ]);
}

const readBuilt = (address: string): string => readFileSync(path.join(buildDir, address, 'index.html'), 'utf8');
const fileOf = (url: string | undefined): string => path.join(buildDir, new URL(url ?? '').pathname);

/** Width and height from the frame header of a JPEG. */
function measureJpeg(file: string): [width: number, height: number] {
  const bytes = readFileSync(file);
  let at = 2;
  while (
    at < bytes.length &&
    !(bytes[at] === 0xff && bytes.readUInt8(at + 1) >= 0xc0 && bytes.readUInt8(at + 1) <= 0xc2)
  ) {
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
}

test('every page speaks of itself, with a card of its own', async () => {
  const cards = new Set<string>();
  const pages = sitemapPaths().filter((address) => publishedIds().has(address));
  expect(pages).not.toEqual([]);
  for (const address of pages) {
    const tags = await readTags(readBuilt(address));
    const image = tags.get('og:image');
    expect([address, tags.get('og:title')]).toEqual([address, tags.get('title')]);
    expect(tags.get('og:description')).toMatch(/\S{10}/);
    expect(tags.get('og:description')).toBe(tags.get('description'));
    expect(new URL(tags.get('og:url') ?? '').pathname).toBe(address);
    expect(tags.get('canonical')).toBe(tags.get('og:url'));
    expect(tags.get('twitter:card')).toBe('summary_large_image');
    expect(tags.get('twitter:image')).toBe(image);
    expect(measureJpeg(fileOf(image))).toEqual([1200, 630]);
    expect(statSync(fileOf(image)).size).toBeLessThanOrEqual(60_000);
    cards.add(image ?? '');
  }
  expect(cards.size).toBe(pages.length);
});

for (const {path: page, id, title} of sections) {
  test(`${page}${id}/ speaks of its section`, async () => {
    const tags = await readTags(readBuilt(`${page}${id}/`));
    const pageTags = await readTags(readBuilt(page));
    expect(tags.get('title')).toBe(title);
    expect(tags.get('og:title')).toBe(title);
    expect(tags.get('twitter:title')).toBe(title);
    expect(tags.get('description')).toMatch(/\S{5}/);
    expect(tags.get('description')).not.toBe(pageTags.get('description'));
    expect(tags.get('og:description')).toBe(tags.get('description'));
    expect(tags.get('twitter:description')).toBe(tags.get('description'));
    expect(tags.get('twitter:card')).toBe('summary_large_image');
    expect(tags.get('og:image')).toBe(pageTags.get('og:image'));
    expect(tags.get('twitter:image')).toBe(pageTags.get('og:image'));
    expect(tags.get('canonical')).toBe(pageTags.get('canonical'));
    expect(tags.get('og:url')).toBe(`${pageTags.get('og:url') ?? ''}${id}/`);
    expect(tags.get('robots')).toBe('noindex');
  });

  for (const javaScriptEnabled of [true, false]) {
    test(`${page}${id}/ forwards ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({browser, baseURL}) => {
      const context = await browser.newContext({javaScriptEnabled, baseURL: baseURL ?? ''});
      const tab = await context.newPage();
      await tab.goto(page === '/' ? '/glossary/' : '/');
      await tab.goto(`${page}${id}/`);
      await expect(tab).toHaveURL(`${baseURL ?? ''}${page}#${id}`);
      await expect(tab.locator(`[id="${id}"]`)).toBeInViewport();
      await context.close();
    });
  }
}

test('every published section has its small page, none is in the sitemap or in the search texts', () => {
  const listed = new Set(sitemapPaths());
  const [texts = ''] = builtFiles('.json').filter((file) =>
    file.split(path.sep).join('/').includes('search/sections.'),
  );
  const searched = new Set(
    unpackSite(JSON.parse(readFileSync(path.join(buildDir, texts), 'utf8')))?.pages.map(({address}) => address),
  );
  const pages = [...publishedIds().keys()];
  expect(pages.filter((address) => listed.has(address) && searched.has(address))).not.toEqual([]);
  const small = [...publishedIds()].flatMap(([page, ids]) => ids.map((id) => `${page}${id}/`));
  expect(small).not.toEqual([]);
  expect(small.filter((address) => !existsSync(path.join(buildDir, address, 'index.html')))).toEqual([]);
  expect(small.filter((address) => listed.has(address))).toEqual([]);
  expect(small.filter((address) => searched.has(address))).toEqual([]);
});

test('a title that no card can hold stops the build, with the mend', async () => {
  const html = writeCardPage(
    {title: '長い題。'.repeat(120), siteTitle: 'ノート', area: undefined, diagram: undefined, topics: []},
    readCardStyles(path.resolve(__dirname, '..')),
  );
  await expect(
    drawCards([{name: '/area/page/', html}], path.join(os.tmpdir(), 'social-cards-test'), findBrowser() ?? ''),
  ).rejects.toThrow(/^\/area\/page\/: 題がカードに入らない[\s\S]*直し方: ページの title を短くする/);
});
