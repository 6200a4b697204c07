/** Promise: who builds the site without Chromium reads it all; diagrams are drawn in the browser. */
import {expect, open, test} from '../fixtures';
import {diagramsOf} from '../site';

const sample = '/deploy-patterns/blue-green-ecs/';

test('diagrams are drawn by the browser, with their name', async ({page}) => {
  await open(page, sample);
  const drawn = page.locator('figure.diagram .docusaurus-mermaid-container svg');
  await expect(drawn).toHaveCount(diagramsOf(sample).length, {timeout: 20_000});
  await expect(drawn.first().locator('text, .nodeLabel').first()).toBeVisible();
  await expect(page.locator('figure.diagram .diagram-text, figure.diagram + .diagram-text').first()).toBeVisible();
});

test('without JavaScript the text beside each diagram still tells it', async ({browser, baseURL}) => {
  const page = await browser.newPage({javaScriptEnabled: false, baseURL: baseURL ?? ''});
  await page.goto(sample);
  await page.locator('.diagram-text summary').first().click();
  await expect(page.locator('.diagram-text li').first()).toBeVisible();
  await page.close();
});

test('search finds', async ({page}) => {
  await open(page, '/');
  await page.getByRole('combobox', {name: '検索'}).fill('パッチグループ');
  await expect(page.getByRole('option').first()).toBeVisible();
});
