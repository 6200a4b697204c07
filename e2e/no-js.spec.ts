/** Promise: everything but search works with JavaScript off. */
import {expect, test} from 'playwright/test';
import {sitemapPaths} from './site';

test.use({javaScriptEnabled: false});

for (const address of sitemapPaths()) {
  test(`${address} reads without JavaScript`, async ({page}) => {
    await page.goto(address);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(200);
  });
}

test('the sidebar leads through the notes and a folded text opens', async ({page}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await page.goto('/deploy-patterns/rolling/');
  await page.locator('.diagram-text summary').first().click();
  await expect(page.locator('.diagram-text li').first()).toBeVisible();
  await page.locator('.menu').getByRole('link', {name: 'AWS X-Ray', exact: true}).click();
  await expect(page.getByRole('heading', {level: 1, name: 'AWS X-Ray'})).toBeVisible();
});
