/**
 * Promise: on paper, a link that leaves the site shows its address, nothing is cut or stays folded, and nothing that
 * only works on a screen is printed.
 */
import {expect, open, test} from './fixtures';

test('links to other sites print their addresses, those of this site do not; every line is inside the paper', async ({
  page,
}) => {
  await open(page, '/deploy-patterns/rolling/');
  const content = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content.replace(/"/g, ''));
  expect(await content('.sources a')).toBe('none');
  await page.emulateMedia({media: 'print'});
  expect(await content('.sources a')).toContain('https://');
  expect(await content('.related a')).toBe('none');
  expect(await content('td a')).toBe('none');
  expect(await content('.page-contents a')).toBe('none');
  await expect(page.locator('.page-contents')).toBeHidden();
  await expect(page.locator('.hash-link').first()).toBeHidden();
  await expect(page.locator('.copy-link').first()).toBeHidden();
  await expect(page.locator('.navbar')).toBeHidden();
  // A4 with the usual margins, in CSS px.
  await page.setViewportSize({width: 718, height: 1047});
  await open(page, '/monitoring/cloudwatch-logs/');
  const tooWide = await page
    .locator('.markdown p, .markdown li, .markdown h2')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map(({textContent}) => textContent.slice(0, 40)),
    );
  expect(tooWide).toEqual([]);
  await test.step('paper is light whatever the theme', async () => {
    const readColors = (): Promise<string[]> =>
      page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return ['--ink', '--alarm', '--code-ink', '--diagram-node'].map((name) => style.getPropertyValue(name));
      });
    const light = await readColors();
    await page.locator('html').evaluate((html) => html.setAttribute('data-theme', 'dark'));
    expect(await readColors()).toEqual(light);
    await page.emulateMedia({media: 'screen'});
    expect(await readColors()).not.toEqual(light);
  });
});

/** A4 with the usual margins, in CSS px, and the same with wide ones. */
for (const width of [718, 600]) {
  test(`a table of many columns is a table, and whole, on ${width} px of paper`, async ({page}) => {
    await page.setViewportSize({width, height: 1047});
    await page.emulateMedia({media: 'print'});
    await open(page, '/deploy-patterns/');
    const table = page.getByRole('table').nth(2);
    const tops = await table
      .getByRole('row')
      .nth(1)
      .locator('> *')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(tops.length).toBe(6);
    expect(new Set(tops).size).toBe(1);
    // The head stands again on each sheet.
    await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group');
    await expect(table.getByRole('columnheader').first()).toHaveCSS('position', 'static');
    const cut = await table
      .locator('th, td')
      .evaluateAll((cells) =>
        cells
          .filter(
            (cell) =>
              cell.scrollWidth > cell.clientWidth + 1 ||
              cell.getBoundingClientRect().right > document.documentElement.clientWidth,
          )
          .map(({textContent}) => textContent.slice(0, 40)),
      );
    expect(cut).toEqual([]);
  });
}

test('the answers of the drill are printed, the text of a drawing beside it is not', async ({page}) => {
  const answer = page.locator('.exam-point > :not(summary)').first();
  await open(page, '/drill/cloudwatch-metrics/');
  expect(await answer.evaluate((shown) => shown.checkVisibility({contentVisibilityAuto: true}))).toBe(false);
  await page.emulateMedia({media: 'print'});
  expect(await answer.evaluate((shown) => shown.checkVisibility({contentVisibilityAuto: true}))).toBe(true);
  expect(await answer.evaluate((shown) => shown.getBoundingClientRect().height)).toBeGreaterThan(10);
  await open(page, '/deploy-patterns/rolling/');
  await expect(page.locator('.diagram-text').first()).toBeHidden();
});
