/** Promise: every page of the sitemap renders whole, on phone and desktop, in light and dark. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {readPages} from '../src/site/read-pages';
import {expect, open, test} from './fixtures';
import {buildDir, builtFiles, publishedIds, sitemapPaths} from './site';

const sources = readPages(path.resolve(__dirname, '..'));
const published = publishedIds();
const views = [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({width, colorScheme})));

test('the sitemap lists every page of the notes', () => {
  const listed = sitemapPaths();
  expect(listed.length).toBeGreaterThanOrEqual(36);
  expect(sources.map(({address: slug}): string => slug).filter((slug) => !listed.includes(slug))).toEqual([]);
});

for (const address of sitemapPaths()) {
  for (const {width, colorScheme} of views) {
    test(`${address} at ${width} px, ${colorScheme}`, async ({page}) => {
      await page.setViewportSize({width, height: 900});
      await page.emulateMedia({colorScheme});
      await open(page, address);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
      await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S/);

      const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({id}) => id));
      expect((published.get(address) ?? []).filter((id) => !ids.includes(id))).toEqual([]);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(ids.filter((id) => !/^[\x21-\x7e]+$/.test(id))).toEqual([]);

      const diagrams = sources.find((source) => source.address === address)?.diagrams ?? [];
      const drawn = page.locator('figure svg[viewBox]');
      await expect(drawn).toHaveCount(diagrams.length);
      for (const svg of await drawn.all()) {
        await expect(svg.locator('text').first()).toBeVisible();
      }

      const text = await page.getByRole('main').innerText();
      for (const raw of [':::', '{/*', '*/}', 'accTitle', 'flowchart TD', 'sequenceDiagram', 'stateDiagram', 'undefined']) {
        expect(text).not.toContain(raw);
      }
    });
  }

  test(`${address} does not scroll sideways at 320 px`, async ({page}) => {
    await page.setViewportSize({width: 320, height: 700});
    await open(page, address);
    const tooWide = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      return document.documentElement.scrollWidth <= limit
        ? []
        : Array.from(document.querySelectorAll('main *'))
            .filter((element) => element.getBoundingClientRect().right > limit + 1)
            .map((element) => `${element.tagName} ${element.className.toString()} ${element.textContent.slice(0, 30)}`);
    });
    expect(tooWide).toEqual([]);
  });
}

test('no U+0000 in the build', () => {
  const files = ['.html', '.js', '.css', '.xml', '.json', '.svg', '.txt'].flatMap(builtFiles);
  expect(files.length).toBeGreaterThan(36);
  expect(files.filter((file) => readFileSync(path.join(buildDir, file)).includes(0))).toEqual([]);
});
