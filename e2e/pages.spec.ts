/**
 * Promise: every page of the sitemap is whole on desktop and phone, in light and dark, with and without JavaScript.
 * What its HTML shows is looked at on every page; how it arrives and behaves on pages of every kind, every second one
 * on a phone (by `npm run test:all` all of them on both). The fixture adds console, failed and foreign requests.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright/test';
import {readDiagramSource} from '../src/site/diagram-source';
import {findCutWords} from '../src/japanese/line-breaks';
import {findViolations} from './axe';
import {drawings, findClippedLabels, readLabels, readLetterSizes} from './drawings';
import {expect, open, readShifts, test, watchShifts} from './fixtures';
import {
  buildDir,
  builtFiles,
  diagramsOf,
  everything,
  pagesOfEveryKind,
  publishedIds,
  sitemapPaths,
  writtenPages,
} from './site';

const published = publishedIds();
const raw = [':::', '{/*', '*/}', 'accTitle', 'flowchart TD', 'sequenceDiagram', 'stateDiagram', 'undefined'];

test('the sitemap lists every page of the notes', () => {
  expect(writtenPages().length).toBeGreaterThan(0);
  expect(writtenPages().filter((address) => !sitemapPaths().includes(address))).toEqual([]);
});

test('no U+0000 in the build', () => {
  const files = ['.html', '.js', '.css', '.xml', '.json', '.svg', '.txt'].flatMap(builtFiles);
  expect(files.length).toBeGreaterThan(sitemapPaths().length);
  expect(files.filter((file) => readFileSync(path.join(buildDir, file)).includes(0))).toEqual([]);
});

/** Opens a page, looks at every drawing, and holds that nothing moved and no mermaid was asked for. */
async function arrive(page: Page, address: string): Promise<void> {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await watchShifts(page);
  await open(page, address);
  await expect(drawings(page)).toHaveCount(diagramsOf(address).length);
  for (const drawing of await drawings(page).all()) {
    await drawing.scrollIntoViewIfNeeded();
    await expect(drawing).toBeInViewport();
    await expect(drawing.locator('text').first()).toBeVisible();
  }
  expect(await readShifts(page)).toEqual([]);
  expect(requests.filter((url) => /mermaid/i.test(url))).toEqual([]);
}

async function expectSound(page: Page, address: string): Promise<void> {
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S/);
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({id}) => id));
  expect((published.get(address) ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !/^[\x21-\x7e]+$/.test(id))).toEqual([]);
  const text = await page.getByRole('main').innerText();
  expect(text.length).toBeGreaterThan(200);
  expect(raw.filter((sign) => text.includes(sign))).toEqual([]);
}

/** No word cut at a line's end, no line outside its shape; also with larger letters. */
async function expectLegible(page: Page): Promise<void> {
  expect((await readLabels(page)).flatMap(findCutWords)).toEqual([]);
  expect(await findClippedLabels(page)).toEqual([]);
  // Where scripts are off, page.addStyleTag would wait for a load event for ever.
  await page.evaluate(() => {
    const larger = document.createElement('style');
    larger.id = 'larger-letters';
    larger.textContent = '.drawing text { font-size: 15.4px !important; }';
    document.head.append(larger);
  });
  expect(await findClippedLabels(page)).toEqual([]);
  await page.evaluate(() => document.getElementById('larger-letters')?.remove());
}

async function expectNamed(page: Page, address: string): Promise<void> {
  for (const {id, source} of diagramsOf(address)) {
    const drawing = page.locator(`figure#${id ?? ''} svg`);
    await expect(drawing).toHaveAccessibleName(readDiagramSource(source).title);
    await expect(drawing).toHaveAccessibleDescription(readDiagramSource(source).description);
    const links = [...source.matchAll(/^\s*click\s+\S+\s+href/gm)].length;
    await expect(drawing.locator('a')).toHaveCount(links);
    await expect(drawing).toHaveAttribute('role', links === 0 ? 'img' : 'graphics-document');
    await expect(page.locator(`figure#${id ?? ''} + .diagram-text`)).toHaveCount(1);
  }
}

/** Each published section has a button to copy its link, named after it. */
async function expectCopyButtons(page: Page, address: string): Promise<void> {
  const found = await page.locator('.copy-link').evaluateAll((links) =>
    links.map((link) => ({
      id: link.getAttribute('data-link-to') ?? '',
      name: link.querySelector('button')?.getAttribute('aria-label') ?? '',
    })),
  );
  // An alias is an old address: it leads to its section, and is not offered any more.
  const aliases = await page.locator('.anchor-alias').evaluateAll((elements) => elements.map(({id}) => id));
  const offered = (published.get(address) ?? []).filter((id) => !aliases.includes(id));
  expect(found.map(({id}) => id).sort()).toEqual(offered.sort());
  expect(found.filter(({name}) => !/^この(節|図|用語|訂正|問題)のリンクをコピー: \S/.test(name))).toEqual([]);
}

/** Buttons to copy a link that a finger would miss; without JavaScript they do not show. */
const findSmallCopyButtons = (page: Page): Promise<string[]> =>
  page.locator('.copy-link button').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const {width, height} = button.getBoundingClientRect();
      return Math.min(width, height) < 24 ? [button.getAttribute('aria-label') ?? ''] : [];
    }),
  );

/** What reaches out of the window, so that the page would scroll sideways. */
const findTooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    return document.documentElement.scrollWidth <= limit
      ? []
      : Array.from(document.querySelectorAll('main *'))
          .filter((element) => element.getBoundingClientRect().right > limit + 1)
          .map(
            (element) =>
              `${element.tagName} ${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 30)}`,
          );
  });

/** A reader's window, and what is to be seen in it. */
interface Device {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly expectFit: (page: Page) => Promise<void>;
}

const devices: readonly [Device, Device] = [
  {
    name: 'desktop',
    // 1280 px beside a scrollbar, for which the page keeps 15.
    width: 1295,
    colorScheme: 'light',
    expectFit: async (page) => {
      expect((await readLetterSizes(page)).filter((size) => size < 14)).toEqual([]);
    },
  },
  {
    name: 'phone',
    width: 390,
    colorScheme: 'dark',
    expectFit: async (page) => {
      expect((await readLetterSizes(page)).filter((size) => size < 11)).toEqual([]);
      await page.setViewportSize({width: 320, height: 700});
      expect(await findTooWide(page)).toEqual([]);
    },
  },
];

async function take(page: Page, {width, colorScheme}: Device): Promise<void> {
  await page.setViewportSize({width, height: 900});
  await page.emulateMedia({colorScheme});
}

/** One test reads so many pages in one window: most of what a page costs is the window. */
const batchSize = 8;
const batches = Array.from({length: Math.ceil(sitemapPaths().length / batchSize)}, (_, index) =>
  sitemapPaths().slice(index * batchSize, (index + 1) * batchSize),
);

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  for (const batch of batches) {
    test(`${batch.length} pages from ${batch[0] ?? ''} read, and fit on a desktop and a phone`, async ({page}) => {
      for (const address of batch) {
        await test.step(address, async () => {
          await take(page, devices[0]);
          await page.goto(address);
          await expectSound(page, address);
          await expectLegible(page);
          await expectNamed(page, address);
          await expectCopyButtons(page, address);
          for (const device of devices) {
            await take(page, device);
            await device.expectFit(page);
          }
        });
      }
    });
  }
});

// What depends on how the site is made, not on what a page says. axe takes longer than all else together.
for (const [index, address] of pagesOfEveryKind(sitemapPaths()).entries()) {
  for (const device of everything ? devices : devices.slice(index % 2, (index % 2) + 1)) {
    test(`${address} arrives on a ${device.name} and can be used by everybody`, async ({page}) => {
      await take(page, device);
      await arrive(page, address);
      await expect(page.locator('html')).toHaveAttribute('data-theme', device.colorScheme);
      expect(await findSmallCopyButtons(page)).toEqual([]);
      await device.expectFit(page);
      await take(page, device);
      // What the header covers where the page was left is no fault of the page.
      await page.evaluate(() => window.scrollTo(0, 0));
      expect(await findViolations(page)).toEqual([]);
      const other = device.colorScheme === 'dark' ? 'light' : 'dark';
      await page.emulateMedia({colorScheme: other});
      await expect(page.locator('html')).toHaveAttribute('data-theme', other);
      await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({finished}) => finished)));
      // Nothing but its colours changes.
      expect(await findViolations(page, {rules: ['color-contrast']})).toEqual([]);
    });
  }
}

test.describe('a planted defect is noticed:', () => {
  test('letters of too little contrast', async ({page}) => {
    await open(page, '/');
    await page
      .locator('main p')
      .last()
      .evaluate((text) => {
        text.style.color = '#eee';
        text.style.background = '#fff';
      });
    expect(await findViolations(page)).toEqual([expect.stringMatching(/^color-contrast: [\s\S]*#eee/)]);
  });

  test('something that moves, something too wide', async ({page}) => {
    await page.setViewportSize({width: 320, height: 700});
    await watchShifts(page);
    await open(page, '/');
    await page.locator('.markdown').evaluate((text) => {
      const block = document.createElement('div');
      block.style.cssText = 'height: 300px; width: 400px';
      text.prepend(block);
    });
    expect(await readShifts(page)).not.toEqual([]);
    expect(await findTooWide(page)).not.toEqual([]);
  });
});
