/**
 * Promise: every table reads without scrolling sideways, with and without JavaScript. On a phone the rows of a table of
 * more than two columns are blocks, each cell beside the name of its column; it is a table still for who hears it. At a
 * desk the head stays in sight. That no cell is cut on any page is held in pages.spec.ts.
 */
import type {Locator} from 'playwright/test';
import {expect, open, test} from './fixtures';

const wide = '/deploy-patterns/';
const topic = '/deploy-patterns/rolling/';
const before = (element: Locator): Promise<string> =>
  element.evaluate((cell) => getComputedStyle(cell, '::before').content);
const boxOf = (element: Locator): Promise<DOMRect> => element.evaluate((shown) => shown.getBoundingClientRect());
const tops = (elements: Locator): Promise<number[]> =>
  elements.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({javaScriptEnabled});

    test('on a phone each row is a block that names its cells, and a row of a table for the ear', async ({page}) => {
      await page.setViewportSize({width: 390, height: 844});
      for (const address of [topic, wide]) {
        await page.goto(address);
        const table = page.getByRole('table').first();
        const names = await table.getByRole('columnheader').allTextContents();
        expect(names.length).toBeGreaterThan(2);
        // Its name stands above the blocks; the others are only heard.
        const clips = await table
          .getByRole('columnheader')
          .evaluateAll((heads) => heads.map((head) => getComputedStyle(head).clipPath));
        expect(clips).toEqual(names.map((_, at) => (at === 0 ? 'none' : 'inset(50%)')));
        const row = table.getByRole('row').nth(1);
        await expect(row.getByRole('rowheader')).toHaveCount(1);
        const cells = row.getByRole('cell');
        await expect(cells).toHaveCount(names.length - 1);
        for (const [index, name] of names.slice(1).entries()) {
          expect(await before(cells.nth(index))).toMatch(`"${name}"`);
        }
        const shown = await tops(row.getByRole('rowheader').or(cells));
        expect(new Set(shown).size).toBe(names.length);
        expect(shown).toEqual(ascending(shown));
      }
    });

    test('on a phone the name of a column that is a link stays in sight', async ({page}) => {
      await page.setViewportSize({width: 390, height: 844});
      await page.goto('/deploy-patterns/blue-green-alb/');
      const head = page.getByRole('columnheader').filter({has: page.getByRole('link')});
      await expect(head.first()).toHaveCSS('clip-path', 'none');
      await expect(head.first()).toHaveCSS('position', 'static');
    });

    test('on a phone a table of two columns stays a table', async ({page}) => {
      await page.setViewportSize({width: 320, height: 700});
      await page.goto(topic);
      const row = page
        .getByRole('table')
        .filter({has: page.getByRole('columnheader', {name: '備え'})})
        .getByRole('row')
        .nth(1);
      const [name = 0, value = 1] = await tops(row.getByRole('rowheader').or(row.getByRole('cell')));
      expect(name).toBe(value);
    });
  });
}

test('beside the sidebar of a small desk, the cells of a wide table stand side by side in their row', async ({
  page,
}) => {
  await page.setViewportSize({width: 1180, height: 800});
  await page.goto(wide);
  const row = page.getByRole('table').first().getByRole('row').nth(1);
  const [name = 0, ...cells] = await tops(row.getByRole('rowheader').or(row.getByRole('cell')));
  expect(cells.filter((top) => top <= name)).toEqual([]);
  expect(new Set(cells).size).toBe(Math.ceil(cells.length / 2));
  expect(await before(row.getByRole('cell').first())).toContain('すること');
  await page.setViewportSize({width: 1280, height: 800});
  expect(new Set(await tops(row.getByRole('rowheader').or(row.getByRole('cell')))).size).toBe(1);
});

test('at a desk the head of a long table stays below the bar, and what is focused below the head', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 600});
  await open(page, wide);
  const table = page.getByRole('table').nth(2);
  const links = table.getByRole('rowheader').getByRole('link');
  await links.nth(8).evaluate((link) => link.scrollIntoView({block: 'center'}));
  const head = await boxOf(table.getByRole('columnheader').first());
  expect(head.top).toBeCloseTo((await boxOf(page.locator('.navbar'))).bottom, 0);
  await links.nth(3).focus();
  expect((await boxOf(links.nth(3))).top).toBeGreaterThanOrEqual(head.bottom);
});

test('beside no sidebar the head of a table stays below the bar that names the page', async ({page}) => {
  await page.setViewportSize({width: 820, height: 600});
  await open(page, topic);
  const table = page.getByRole('table').first();
  // Its end is in sight, its beginning is not.
  await table.evaluate((element) => window.scrollBy({top: element.getBoundingClientRect().bottom - 200}));
  expect((await boxOf(table)).top).toBeLessThan(0);
  const head = await boxOf(table.getByRole('columnheader').first());
  // The rule below the bar lies on the head.
  expect(Math.abs(head.top - (await boxOf(page.locator('.page-contents'))).bottom)).toBeLessThanOrEqual(1);
});

test('a cell that answers yes or no has its mark', async ({page}) => {
  await page.goto(wide);
  const answers = await page.locator('td > span:is(.yes, .no)').all();
  expect(answers.length).toBeGreaterThan(1);
  for (const answer of answers) {
    expect(await before(answer)).toBe((await answer.textContent())?.endsWith('ない') === true ? '"— "' : '"✓ "');
  }
});
