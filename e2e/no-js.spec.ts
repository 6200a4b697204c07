/**
 * Promise: everything but search works with JavaScript off, and no button shows that could not act. That every page
 * reads is held in pages.spec.ts.
 */
import {expect, test} from 'playwright/test';
import {drawings} from './drawings';

test.use({javaScriptEnabled: false});

test('the sidebar leads through the notes, a folded text opens, diagrams and code have no buttons', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await page.goto('/deploy-patterns/rolling/');
  await page.locator('.diagram-text summary').first().click();
  await expect(page.locator('.diagram-text li').first()).toBeVisible();
  await expect(drawings(page).first()).toBeVisible();
  await expect(page.getByRole('button', {name: /^図/})).toHaveCount(0);
  await page.locator('.menu').getByRole('link', {name: 'AWS X-Ray', exact: true}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'AWS X-Ray'})).toBeVisible();
  await page.goto('/deploy-services/codedeploy-appspec/');
  await expect(page.locator('.theme-code-block').first()).toBeVisible();
  await expect(page.locator('.theme-code-block').getByRole('button')).toHaveCount(0);
});

test('marks lead to where they are explained', async ({page}) => {
  for (const [address, mark] of [
    ['/exam-scope/', '引用で確認'],
    ['/deploy-patterns/rolling/', 'ノートのまとめ'],
  ] as const) {
    await page.goto(address);
    await page.getByRole('main').getByRole('link', {name: mark, exact: true}).first().press('Enter');
    await expect(page).toHaveURL('/reading-guide/#marks');
    await expect(page.locator('main table').getByText(mark, {exact: true})).toBeVisible();
  }
});
