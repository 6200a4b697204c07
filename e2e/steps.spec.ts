/**
 * Promise: a figure whose numbers its text shares is walked step by step, by button, key, finger or address. What the
 * step is about stands out by weight, its sentence is shown and read out, nothing on the page moves, and the address
 * names the step. Without JavaScript the same address leads to the figure.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Locator, Page} from 'playwright/test';
import {readStepNumbers} from '../src/site/step-numbers';
import {findViolations} from './axe';
import {expect, open, phone, readShifts, setRules, test, watchShifts} from './fixtures';
import {buildDir, diagramsOf, sitemapPaths} from './site';

const address = '/deploy-patterns/rolling/';
const figureId = 'fig-rolling-batches';

const barOf = (page: Page): Locator => page.getByRole('group', {name: /の手順/});
const sentenceOf = (page: Page): Locator => barOf(page).getByRole('status');
const startOf = (page: Page, id = figureId): Locator => page.locator(`[data-steps="${id}"]`);
const drawingOf = (page: Page, id = figureId): Locator => page.locator(`#${id} .drawing`);

/** The parts of the drawing that stand out, as the words on them. */
const shown = (page: Page): Promise<string[]> =>
  drawingOf(page)
    .locator('.is-step text')
    .evaluateAll((texts) => texts.map((text) => text.textContent));

test('every figure with steps has its button, and every step its parts in the drawing', () => {
  let walked = 0;
  for (const page of sitemapPaths()) {
    const html = readFileSync(path.join(buildDir, page, 'index.html'), 'utf8');
    for (const {id, labels} of diagramsOf(page)) {
      const numbers = [...new Set(labels.flatMap(({text}) => readStepNumbers(text)))].sort((a, b) => a - b);
      expect(new RegExp(`data-steps="?${id ?? ''}[" >]`).test(html), `${page}#${id ?? ''}`).toBe(numbers.length > 1);
      walked += numbers.length > 1 ? 1 : 0;
      const own = new RegExp(`^id="?${id ?? ''}[" ]`);
      const drawing = html.split('<figure ').find((part) => own.test(part)) ?? '';
      const marked = new Set(
        [...drawing.matchAll(/data-step=(?:"([\d ]+)"|(\d+))/g)].flatMap(([, several, one = '']) =>
          (several ?? one).split(' '),
        ),
      );
      expect(
        [...marked].map(Number).sort((a, b) => a - b),
        `${page}#${id ?? ''}`,
      ).toEqual(numbers);
    }
  }
  expect(walked).toBeGreaterThan(60);
});

test('by keyboard alone: opened, walked, read out, ended', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await open(page, address);
  await startOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(barOf(page).getByRole('button', {name: '次へ', exact: true})).toBeFocused();
  await expect(sentenceOf(page)).toContainText('① バッチのインスタンスをロードバランサーから切り離す');
  await expect(startOf(page)).toHaveAttribute('aria-expanded', 'true');
  expect(await shown(page)).toEqual(expect.arrayContaining(['ロードバランサー', '① バッチを切り離す']));

  await test.step('arrows in the bar and in the figure move, within the ends; the list knows the step', async () => {
    await page.keyboard.press('ArrowLeft');
    await expect(barOf(page)).toContainText('手順 1 / 6');
    await page.keyboard.press('ArrowRight');
    await expect(sentenceOf(page)).toContainText('② 切り離したインスタンスに');
    await expect(page.locator('.diagram-text [aria-current="step"]')).toHaveCount(1);
    await expect(page.locator('.diagram-text [aria-current="step"]')).toContainText('② ');
    await page.locator(`#${figureId} [name="enlarge"]`).focus();
    await page.keyboard.press('ArrowRight');
    await expect(barOf(page)).toContainText('手順 3 / 6');
  });
  await test.step('what stands out is heavier, and the rest faint', async () => {
    const weights = await drawingOf(page)
      .locator('.node[data-step]')
      .evaluateAll((nodes) =>
        nodes.map((node) => ({
          isStep: node.classList.contains('is-step'),
          opacity: Number(getComputedStyle(node).opacity),
          weight: Number.parseFloat(getComputedStyle(node.querySelector('rect, polygon, path') ?? node).strokeWidth),
        })),
      );
    const lightest = Math.min(...weights.filter(({isStep}) => isStep).map(({weight}) => weight));
    const others = weights.filter(({isStep}) => !isStep);
    expect(others.length).toBeGreaterThan(3);
    expect(Math.max(...others.map(({weight}) => weight))).toBeLessThan(lightest);
    expect(Math.max(...others.map(({opacity}) => opacity))).toBeLessThan(0.7);
  });
  await test.step('Esc shows all again and gives the focus back', async () => {
    await barOf(page).getByRole('button', {name: '前へ', exact: true}).focus();
    await page.keyboard.press('Escape');
    await expect(barOf(page)).toHaveCount(0);
    await expect(startOf(page)).toBeFocused();
    await expect(page.locator('.is-step, [aria-current="step"]')).toHaveCount(0);
    await expect(page).toHaveURL(address);
  });
});

test('an address arrives at its step, follows the reader, and leaves the way back as it was', async ({page}) => {
  await watchShifts(page);
  await page.setViewportSize({width: 1280, height: 900});
  await open(page, '/deploy-patterns/');
  await page.goto(`${address}?step=5#${figureId}`);
  await expect(sentenceOf(page)).toContainText('⑤ ');
  await expect(drawingOf(page).locator('.is-step').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`${address}#${figureId}`);

  await startOf(page).click();
  await barOf(page).getByRole('button', {name: '次へ', exact: true}).click();
  await barOf(page).getByRole('button', {name: '次へ', exact: true}).click();
  await expect(page).toHaveURL(`${address}?step=3#${figureId}`);
  await page.reload();
  await expect(sentenceOf(page)).toContainText('③ ');

  await test.step('a link to elsewhere on the page ends the walk and loses the step', async () => {
    await page.evaluate(() => (window.location.hash = '#batch-size'));
    await expect(barOf(page)).toHaveCount(0);
    await expect(page).toHaveURL(`${address}#batch-size`);
    await page.goBack();
    await expect(sentenceOf(page)).toContainText('③ ');
  });
  await page.goBack();
  await expect(page).toHaveURL('/deploy-patterns/');
});

test('nothing moves while a step arrives, and a step that is gone is answered with its figure', async ({page}) => {
  await watchShifts(page);
  for (const width of [390, 1280]) {
    await page.setViewportSize({width, height: 844});
    // From elsewhere: on the same page, to go there would be to stay, and move with the window.
    await page.goto('about:blank');
    await page.goto(`${address}?step=2#${figureId}`);
    await expect(sentenceOf(page)).toContainText('② ');
    expect(await readShifts(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.goto(`${address}?step=9#${figureId}`);
  await expect(page.locator('.announcement')).toHaveText('手順 9 はこの図にない');
  await expect(barOf(page)).toHaveCount(0);
  await expect(page.locator(`#${figureId}`)).toBeInViewport();
});

test('where the browser knows no popover, the bar stands in the window all the same', async ({page}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
  });
  await page.setViewportSize({width: 390, height: 844});
  await open(page, `${address}?step=3#${figureId}`);
  await expect(barOf(page)).toContainText('手順 3 / 6');
  // What a container is to such a browser.
  await setRules(page, '.markdown {contain: layout}');
  await expect(barOf(page)).toBeInViewport({ratio: 1});
});

test('the link of a step leads through the small page of the figure', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${address}?step=4#${figureId}`);
  await barOf(page).getByRole('button', {name: 'この手順のリンクをコピー'}).click();
  await expect(page.getByRole('group', {name: 'リンクの形'})).toBeInViewport({ratio: 1});
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.pathname + copied.search).toBe(`${address}${figureId}/?step=4`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', {name: 'リンクの形'})).toHaveCount(0);
  await expect(barOf(page)).toBeVisible();
  await page.goto(copied.pathname + copied.search);
  await expect(page).toHaveURL(`${address}?step=4#${figureId}`);
  await expect(sentenceOf(page)).toContainText('④ ');
});

test.describe('on a phone', () => {
  test.use(phone);

  test('by finger: the buttons can be hit, the step is not behind the bar, the enlarged figure keeps it', async ({
    page,
  }) => {
    await open(page, address);
    await startOf(page).tap();
    for (let step = 1; step < 6; step++) {
      await expect(barOf(page)).toContainText(`手順 ${step} / 6`);
      const bar = await barOf(page).boundingBox();
      const node = await drawingOf(page).locator('.node.is-step').first().boundingBox();
      expect((node?.y ?? Infinity) + (node?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
      await barOf(page).getByRole('button', {name: '次へ', exact: true}).tap();
    }
    await expect(barOf(page).getByRole('button', {name: '次へ', exact: true})).toHaveAttribute('aria-disabled', 'true');
    for (const button of await barOf(page).getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    await page.getByRole('button', {name: '図を拡大'}).first().tap();
    await expect(page.getByRole('dialog').locator('.is-step').first()).toBeVisible();
  });
});

test('the bar leaves the window to the search', async ({page}) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({width, height: 700});
    await page.goto('about:blank');
    await open(page, `${address}?step=2#${figureId}`);
    await expect(barOf(page)).toBeVisible();
    const search = page.getByRole('combobox', {name: '検索'});
    await search.focus();
    await expect(barOf(page)).toBeHidden();
    await search.blur();
    await expect(sentenceOf(page)).toContainText('② ');
  }
});

test('the bar goes with who scrolls far from its figure, and comes back, with the focus that it had', async ({
  page,
}) => {
  await page.setViewportSize({width: 1280, height: 600});
  await open(page, address);
  await startOf(page).click();
  const forth = barOf(page).getByRole('button', {name: '次へ', exact: true});
  await forth.click();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(page.locator('.steps')).toBeHidden();
  await page.locator(`#${figureId}`).scrollIntoViewIfNeeded();
  await expect(barOf(page)).toContainText('手順 2 / 6');
  await expect(forth).toBeFocused();
});

test('axe finds nothing in an open step, by light and dark; paper shows the whole figure', async ({page}) => {
  await open(page, `${address}?step=3#${figureId}`);
  await expect(sentenceOf(page)).toContainText('③ ');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect(await findViolations(page, {within: `#${figureId}, .steps`})).toEqual([]);
  }
  await page.emulateMedia({media: 'print'});
  await expect(barOf(page)).toBeHidden();
  await expect(drawingOf(page).locator('.node:not(.is-step)').first()).toHaveCSS('opacity', '1');
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the address of a step arrives at its figure, whose text says the steps', async ({page}) => {
    await page.goto(`${address}?step=4#${figureId}`);
    await expect(page.locator(`#${figureId}`)).toBeInViewport();
    await expect(startOf(page)).toBeHidden();
    await page.locator('.diagram-text summary').first().click();
    await expect(page.locator('.diagram-text li').nth(3)).toContainText('④ ');
  });
});
