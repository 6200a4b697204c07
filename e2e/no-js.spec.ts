/**
 * Promise: everything but search works with JavaScript off. That every page reads is held in pages.spec.ts.
 */
import {expect, test} from 'playwright/test';

test.use({javaScriptEnabled: false});

test('the sidebar leads through the notes and a folded text opens', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await page.goto('/deploy-patterns/rolling/');
  await page.locator('.diagram-text summary').first().click();
  await expect(page.locator('.diagram-text li').first()).toBeVisible();
  await page.locator('.menu').getByRole('link', {name: 'AWS X-Ray', exact: true}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'AWS X-Ray'})).toBeVisible();
});
