/** Promise: on paper, a link shows its address, and nothing that only works on a screen is printed. */
import {expect, open, test} from './fixtures';

test('links print their addresses, marks and links inside the page do not; every line is inside the paper', async ({
  page,
}) => {
  await open(page, '/deploy-patterns/rolling/');
  const content = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content.replace(/"/g, ''));
  const related = page.locator('.related a').first();
  const href = (await related.getAttribute('href')) ?? '';
  expect(await content('.related a')).toBe('none');
  await page.emulateMedia({media: 'print'});
  expect(href).toMatch(/^\/.+#/);
  expect(await content('.related a')).toContain(href);
  expect(await content('.sources a')).toContain('https://');
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
