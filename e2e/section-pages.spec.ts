/**
 * Promise: a pasted link is worth clicking. Every page and every section speaks of itself to a preview;
 * the small page of a section forwards to it, with and without JavaScript.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {corrections} from '../src/data/corrections';
import {expect, test} from './fixtures';
import {listedPages, readBuilt, readTags} from './preview';
import {buildDir, diagramsOf, everything, publishedIds, sitemapPaths} from './site';

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
    get title() {
      const [figure] = diagramsOf('/deploy-patterns/rolling/');
      return `${figure?.title ?? ''} | ローリングデプロイ | SAP-C02 ノート`;
    },
  },
  {path: '/glossary/ka/', id: 'cloudformation', title: 'AWS CloudFormation | 用語集 — か行 | SAP-C02 ノート'},
  {
    path: '/corrections/',
    id: 'health-dashboard-name',
    title: `訂正: ${corrections.find(({id}) => id === 'health-dashboard-name')?.said ?? ''} | 変わったこと・訂正 | SAP-C02 ノート`,
  },
  {
    path: '/',
    id: 'find',
    title: '症状、用語、質問の文で探す | AWS のデプロイ・監視・運用を、比べて選ぶ | SAP-C02 ノート',
  },
] as const;

test('every page speaks of itself', async () => {
  const pages = listedPages();
  expect(pages).not.toEqual([]);
  for (const address of pages) {
    const tags = await readTags(readBuilt(address));
    expect([address, tags.get('og:title')]).toEqual([address, tags.get('title')]);
    expect(tags.get('og:description')).toMatch(/\S{10}/);
    expect(tags.get('og:description')).toBe(tags.get('description'));
    expect(new URL(tags.get('og:url') ?? '').pathname).toBe(address);
    expect(tags.get('canonical')).toBe(tags.get('og:url'));
    expect(tags.get('twitter:card')).toBe('summary_large_image');
    expect(tags.get('og:image')).toMatch(/\.(?:jpg|png)$/);
    expect(tags.get('twitter:image')).toBe(tags.get('og:image'));
  }
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
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({javaScriptEnabled});

    test('that of a term leads from its old place to the new one', async ({page, baseURL}) => {
      await page.goto('/glossary/cloudformation/');
      await expect(page).toHaveURL(`${baseURL ?? ''}/glossary/ka/#cloudformation`);
      await page.goto('/glossary/#cloudformation');
      if (!javaScriptEnabled) {
        await expect(page.getByRole('link', {name: 'AWS CloudFormation', exact: true})).toBeInViewport();
        await page.getByRole('link', {name: 'AWS CloudFormation', exact: true}).click();
      }
      await expect(page).toHaveURL(`${baseURL ?? ''}/glossary/ka/#cloudformation`);
      await expect(page.locator('#cloudformation')).toBeInViewport();
    });

    test('they forward', async ({page, baseURL}) => {
      // By turns; mends/ opens every one of the small site both ways.
      const opened = sections.filter((_, index) => everything || (index % 2 === 0) === javaScriptEnabled);
      for (const {path: address, id} of opened) {
        await page.goto('about:blank');
        await page.goto(`${address}${id}/`);
        await expect(page).toHaveURL(`${baseURL ?? ''}${address}#${id}`);
        await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
      }
    });
  });
}

test('every published section has its small page, none is in the sitemap', () => {
  const listed = new Set(sitemapPaths());
  expect(listedPages()).not.toEqual([]);
  const small = [...publishedIds()].flatMap(([page, ids]) => ids.map((id) => `${page}${id}/`));
  expect(small).not.toEqual([]);
  expect(small.filter((address) => !existsSync(path.join(buildDir, address, 'index.html')))).toEqual([]);
  expect(small.filter((address) => listed.has(address))).toEqual([]);
});
