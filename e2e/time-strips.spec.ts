/**
 * Promise: every picture of time stands on its page, without a script, with a name, a text that says the same and an
 * address of its own, and can be read on a phone and where the system forces its colours.
 */
import type {Page} from 'playwright/test';
import {splitAddress} from '../src/data/addresses';
import {charts} from '../src/data/charts';
import {compared, comparison, strips, titleOf} from '../src/data/strips';
import {expect, open, test} from './fixtures';

/** Address and captions of what stands on a page. */
const titles = new Map<string, string[]>();
for (const picture of [...Object.values(strips), ...Object.values(charts)]) {
  const {page} = splitAddress(picture.section);
  titles.set(page, [...(titles.get(page) ?? []), titleOf(picture)]);
}

const figures = (page: Page) => page.locator('figure:is(.time-strip, .time-strips, .time-chart)');

/** Height of the smallest letters of all pictures, in CSS px. */
const smallestLetters = (page: Page): Promise<number> =>
  figures(page)
    .locator('svg text')
    .evaluateAll((texts) =>
      Math.min(
        ...texts.map(
          (text) =>
            Number.parseFloat(getComputedStyle(text).fontSize) *
            (text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0),
        ),
      ),
    );

/** Words that leave their drawing, or that others cover. */
const findCrowdedWords = (page: Page): Promise<string[]> =>
  figures(page)
    .getByRole('img')
    .evaluateAll((drawings) =>
      drawings.flatMap((drawing) => {
        const frame = drawing.getBoundingClientRect();
        const words = Array.from(drawing.querySelectorAll('text'), (text) => ({
          text: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        // Small letters are drawn a little wider than they are said to be; nothing is cut.
        const outside = words.filter(({box}) => box.left < frame.left - 1 || box.right > frame.right + 4);
        const covered = words.filter(({box}, place) =>
          words.some(
            (other, index) =>
              index > place &&
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
              // Lines may touch: a line's box is higher than its letters.
              Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 8,
          ),
        );
        return [...outside, ...covered].map(({text}) => text);
      }),
    );

test.describe('without a script', () => {
  test.use({javaScriptEnabled: false});

  test('every page shows its pictures by name, each before its text, at 320, 390 and 1280', async ({page}) => {
    test.setTimeout(120_000);
    expect(titles.size).toBeGreaterThan(8);
    for (const [address, expected] of titles) {
      await page.setViewportSize({width: 390, height: 844});
      await page.goto(address);
      for (const title of expected) {
        const drawing = page.getByRole('img', {name: title, exact: true});
        await expect(drawing).toBeVisible();
        await expect(drawing.locator('desc')).toHaveText(/./);
      }
      await expect(figures(page)).toHaveCount(expected.length);
      expect(await smallestLetters(page), address).toBeGreaterThanOrEqual(12);
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({width, height: 844});
        expect(await findCrowdedWords(page), `${address} ${width}`).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          `${address} ${width}`,
        ).toBeLessThanOrEqual(0);
      }
      await expect(page.locator('figure:is(.time-strip, .time-chart) + details.diagram-text')).toHaveCount(
        expected.length,
      );
    }
  });

  test('the text of a strip is a table, that of a chart a list', async ({page}) => {
    await page.goto('/deploy-patterns/rolling/');
    const text = page.locator('#fig-time-rolling + details');
    await text.locator('summary').click();
    await expect(text.getByRole('columnheader')).toHaveText(['起きること', 'インスタンスの数', '新に届くリクエスト']);
    await expect(text.getByRole('row')).toHaveCount(1 + (strips.rolling?.phases.length ?? 0));
    await expect(text.getByRole('row').nth(2)).toContainText('旧 3、受けられない 1');
    await page.goto('/monitoring/cloudwatch-alarms/');
    const steps = page.locator('#fig-time-m-out-of-n + details');
    await steps.locator('summary').click();
    await expect(steps.getByRole('listitem')).toHaveText([...(charts['m-out-of-n']?.text ?? [])]);
  });
});

test('strips stand beside each other, each leads to its page, and a table compares them', async ({page}) => {
  await open(page, '/deploy-patterns/');
  const figure = page.locator('#fig-time-methods');
  await expect(figure.locator('.diagram__title')).toHaveText(comparison);
  await expect(figure.getByRole('img')).toHaveCount(compared.length);
  expect(await smallestLetters(page)).toBeGreaterThanOrEqual(12);
  expect(await findCrowdedWords(page)).toEqual([]);
  const columns = () =>
    figure.locator('ol').evaluate((list) => getComputedStyle(list).gridTemplateColumns.split(' ').length);
  expect(await columns()).toBe(2);
  await page.setViewportSize({width: 390, height: 844});
  expect(await columns()).toBe(1);
  expect(await smallestLetters(page)).toBeGreaterThanOrEqual(12);
  const text = page.locator('#fig-time-methods + details');
  await text.locator('summary').click();
  await expect(text.getByRole('row', {name: /^ローリング/})).toContainText('75%');
  await figure.getByRole('link', {name: 'イミュータブル', exact: true}).click();
  await expect(page).toHaveURL('/deploy-services/elastic-beanstalk-policies/#immutable');
});

test('the address of a picture leads to it, and its small page says its caption', async ({page, request}) => {
  await open(page, '/deploy-patterns/blue-green/#fig-time-canary');
  await expect(page.locator('#fig-time-canary')).toBeInViewport({ratio: 0.9});
  const small = await request.get('/deploy-patterns/blue-green/fig-time-canary/');
  expect(await small.text()).toContain('カナリア: ');
});

test('a drawing keeps its colours, on its own paper, where the system forces its own', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await open(page, '/deploy-patterns/rolling/');
  const drawing = page.getByRole('img', {name: /^ローリング: /});
  await expect(drawing).toHaveCSS('forced-color-adjust', 'none');
  await expect(drawing).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});
