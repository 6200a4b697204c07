/** Promise: the frame around the text works: the theme's button, the menu of a phone. */
import {expect, open, test} from './fixtures';

test('the button switches the theme, which the next page keeps; the menu leads to pages', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.setViewportSize({width: 1280, height: 800});
  await open(page, '/');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'light');
  const button = page
    .getByRole('navigation')
    .getByRole('button', {name: /モード/})
    .first();
  const paper = await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  await expect(async () => {
    await button.click();
    await expect(html).toHaveAttribute('data-theme', 'dark', {timeout: 500});
  }).toPass();
  await expect
    .poll(() => page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor))
    .not.toBe(paper);
  await open(page, '/monitoring/x-ray/');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await test.step('the menu of a phone opens, leads to a page and closes', async () => {
    await page.setViewportSize({width: 390, height: 844});
    await page.getByRole('button', {name: 'ナビゲーションバーを開く'}).click();
    const menu = page.getByRole('dialog', {name: 'ナビゲーション'});
    await expect(menu).toBeInViewport();
    await menu.getByRole('link', {name: 'ローリングデプロイ', exact: true}).click();
    await expect(page.getByRole('heading', {level: 1, name: 'ローリングデプロイ'})).toBeVisible();
    await expect(menu).not.toBeInViewport();
    await page.getByRole('button', {name: 'ナビゲーションバーを開く'}).click();
    await menu.getByRole('button', {name: 'ナビゲーションバーを閉じる'}).click();
    await expect(menu).not.toBeInViewport();
  });
});
