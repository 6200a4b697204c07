/** Promise: who builds the site without Chromium reads it all; diagrams are drawn in the browser. */
import {expect, open, test} from '../fixtures';
import {diagramsOf} from '../site';
import {subPath} from '../variants';

const sample = '/deploy-patterns/blue-green-ecs/';
const built = `${subPath.base}${sample.slice(1)}`;

test('diagrams are drawn by the browser, with their name', async ({page}) => {
  await open(page, built);
  const drawn = page.locator('figure.diagram .docusaurus-mermaid-container svg');
  await expect(drawn).toHaveCount(diagramsOf(sample).length, {timeout: 20_000});
  await expect(drawn.first().locator('text, .nodeLabel').first()).toBeVisible();
  await expect(page.locator('figure.diagram .diagram-text, figure.diagram + .diagram-text').first()).toBeVisible();
});

test('without JavaScript the text beside each diagram still tells it', async ({browser, baseURL}) => {
  const page = await browser.newPage({javaScriptEnabled: false, baseURL: baseURL ?? ''});
  await page.goto(built);
  await page.locator('.diagram-text summary').first().click();
  await expect(page.locator('.diagram-text li').first()).toBeVisible();
  await page.close();
});
