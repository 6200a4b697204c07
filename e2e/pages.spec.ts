/**
 * Promise: every page of the sitemap arrives whole on desktop and phone, in light and dark. Each is opened once, every
 * second one on a phone (by `npm run test:all` all of them on both), and everything that can be seen at either width is
 * checked on it; the fixture adds console, failed and foreign requests.
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
  expect(writtenPages.length).toBeGreaterThan(0);
  expect(writtenPages.filter((address) => !sitemapPaths().includes(address))).toEqual([]);
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
  await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S/);
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({id}) => id));
  expect((published.get(address) ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(ids.filter((id) => !/^[\x21-\x7e]+$/.test(id))).toEqual([]);
  const text = await page.getByRole('main').innerText();
  expect(raw.filter((sign) => text.includes(sign))).toEqual([]);
}

/** No word cut at a line's end, no line outside its shape; also with larger letters. */
async function expectLegible(page: Page): Promise<void> {
  expect((await readLabels(page)).flatMap(findCutWords)).toEqual([]);
  expect(await findClippedLabels(page)).toEqual([]);
  const larger = await page.addStyleTag({content: '.drawing text { font-size: 15.4px !important; }'});
  expect(await findClippedLabels(page)).toEqual([]);
  await larger.evaluate((style) => style.parentNode?.removeChild(style));
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

/** Ids of the sections with a button to copy their link; the button of each is large enough and named after it. */
async function expectCopyButtons(page: Page, address: string): Promise<void> {
  const found = await page.locator('.copy-link').evaluateAll((links) =>
    links.map((link) => {
      const button = link.querySelector('button');
      const {width = 0, height = 0} = button?.getBoundingClientRect() ?? {};
      return {
        id: link.getAttribute('data-link-to') ?? '',
        side: Math.min(width, height),
        name: button?.getAttribute('aria-label') ?? '',
      };
    }),
  );
  // An alias is an old address: it leads to its section, and is not offered any more.
  const aliases = await page.locator('.anchor-alias').evaluateAll((elements) => elements.map(({id}) => id));
  const offered = (published.get(address) ?? []).filter((id) => !aliases.includes(id));
  expect(found.map(({id}) => id).sort()).toEqual(offered.sort());
  expect(found.filter(({side}) => side < 24)).toEqual([]);
  expect(found.filter(({name}) => !/^この(節|図|用語|訂正|問題)のリンクをコピー: \S/.test(name))).toEqual([]);
}

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
  readonly expectFit: (page: Page, address: string) => Promise<void>;
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
    expectFit: async (page, address) => {
      expect((await readLetterSizes(page)).filter((size) => size < 11)).toEqual([]);
      await expectCopyButtons(page, address);
      await page.setViewportSize({width: 320, height: 700});
      expect(await findTooWide(page)).toEqual([]);
    },
  },
];

async function take(page: Page, {width, colorScheme}: Device): Promise<void> {
  await page.setViewportSize({width, height: 900});
  await page.emulateMedia({colorScheme});
}

for (const [index, address] of sitemapPaths().entries()) {
  for (const first of everything ? devices : devices.slice(index % 2, (index % 2) + 1)) {
    test(`${address} on a ${first.name}`, async ({page}) => {
      await take(page, first);
      await arrive(page, address);
      await expectSound(page, address);
      await expectLegible(page);
      await expectNamed(page, address);
      for (const device of [first, ...devices.filter((other) => other !== first)]) {
        await take(page, device);
        await expect(page.locator('html')).toHaveAttribute('data-theme', device.colorScheme);
        await device.expectFit(page, address);
      }
    });
  }
}

// axe takes longer than all else together, and what it finds lies in the kind of element.
for (const address of pagesOfEveryKind(sitemapPaths())) {
  test(`${address} can be used by everybody`, async ({page}) => {
    await take(page, devices[0]);
    await open(page, address);
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({colorScheme: 'dark'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({finished}) => finished)));
    // Nothing but its colours changes.
    expect(await findViolations(page, {rules: ['color-contrast']})).toEqual([]);
  });
}

test('without JavaScript a page of every kind reads', async ({browser, baseURL}) => {
  test.setTimeout(120_000);
  const page = await browser.newPage({javaScriptEnabled: false, baseURL: baseURL ?? ''});
  const unread: string[] = [];
  for (const address of pagesOfEveryKind(sitemapPaths())) {
    await page.goto(address);
    const isHeaded = await page.getByRole('heading', {level: 1}).isVisible();
    if (!isHeaded || (await page.getByRole('main').innerText()).length <= 200) {
      unread.push(address);
    }
  }
  await page.close();
  expect(unread).toEqual([]);
});

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
