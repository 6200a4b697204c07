/**
 * Promise: who comes by a wrong address is told so, and offered the nearest right ones, a search for its words and
 * every area; without JavaScript the last two. Below a path: sub-path/site.spec.ts. What is near: nearest.test.ts.
 */
import type {Page} from 'playwright/test';
import {findViolations} from './axe';
import {expect, open, phone, readShifts, test, watchShifts} from './fixtures';

const near = (page: Page) => page.locator('.not-found__near').getByRole('link');
const areas = (page: Page) => page.getByRole('navigation', {name: '領域の一覧'}).getByRole('link');
const field = (page: Page) => page.getByRole('main').getByRole('textbox', {name: '探す言葉'});

// The browser reports the answer itself; nothing else may be reported.
test.afterEach(({troubles}) => {
  expect(troubles.splice(0).filter((trouble) => !trouble.includes('404'))).toEqual([]);
});

test('a wrong address: the nearest right ones, which nothing gives way to, and its words to search for', async ({
  page,
}) => {
  await page.setViewportSize({width: 390, height: 844});
  await watchShifts(page);
  const response = await page.goto('/deploy-pattern/roling/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(page.getByRole('heading', {level: 1})).toHaveText('ページが見つからない');
  await expect(near(page).first()).toHaveText('ローリングデプロイ');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('このアドレスに近いページと節');
  await expect(areas(page).first()).toBeVisible();
  expect(await near(page).count()).toBeLessThanOrEqual(5);
  await expect(page.locator('.not-found__near li').first()).toContainText(
    'デプロイメントパターン /deploy-patterns/rolling/',
  );
  expect(await readShifts(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    expect(await findViolations(page, {within: 'main'})).toEqual([]);
  }
  await near(page).first().click();
  await expect(page).toHaveURL('/deploy-patterns/rolling/');
  await page.goBack();
  await expect(field(page)).toHaveValue('roling');
  await field(page).press('Enter');
  await expect(page).toHaveURL('/search/?q=roling');
});

test('the wrong case and a slip in a section lead to page and section; the areas lead on', async ({page}) => {
  await open(page, '/Deploy-Patterns/Rolling/');
  await expect(near(page).first()).toHaveAttribute('href', '/deploy-patterns/rolling/');
  await open(page, '/deploy-patterns/rolling/batch-siz/');
  await expect(field(page)).toHaveValue('batch siz');
  await near(page).first().click();
  await expect(page).toHaveURL('/deploy-patterns/rolling/#batch-size');
  await expect(page.locator('#batch-size')).toBeInViewport();
  await open(page, '/no/such/page/');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('このアドレスに近いページはない。');
  await expect(near(page)).toHaveCount(0);
  const links = await areas(page).evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(5);
  for (const href of links) {
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
});

test.describe('by finger', () => {
  test.use(phone);

  test('a tap searches for the words, and a tap leads to the nearest', async ({page}) => {
    await open(page, '/deploy-pattern/roling/');
    await expect(field(page)).toHaveValue('roling');
    await page.getByRole('main').getByRole('button', {name: '検索'}).tap();
    await expect(page).toHaveURL('/search/?q=roling');
    await page.goBack();
    await near(page).first().tap();
    await expect(page).toHaveURL('/deploy-patterns/rolling/');
  });
});

test('what cannot be fetched leaves the field and the areas', async ({page, troubles}) => {
  await page.route('**/assets/**/places.*', (route) => route.abort());
  await open(page, '/deploy-pattern/roling/');
  await expect(field(page)).toHaveValue('roling');
  await expect(areas(page).first()).toBeVisible();
  expect(troubles.splice(0).filter((trouble) => !/404|ERR_FAILED/.test(trouble))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  test('a form that searches, empty, and the areas', async ({page}) => {
    await page.goto('/deploy-pattern/roling/');
    await expect(field(page)).toHaveValue('');
    await expect(areas(page).first()).toBeVisible();
    await field(page).fill('タグ');
    await page.getByRole('main').getByRole('button', {name: '検索'}).click();
    await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('タグ')}`);
  });
});
