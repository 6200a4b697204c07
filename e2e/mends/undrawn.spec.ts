/**
 * Promise: a diagram whose drawing is not kept, as that of this site, is drawn by the build, and in the reader's
 * browser where the build had none.
 */
import {expect, open, test} from '../fixtures';
import {variants} from '../variants';

test('a diagram without a kept drawing is drawn, and its node leads to its place', async ({page, baseURL}) => {
  const built = variants.find(({port}) => baseURL?.endsWith(`:${port}`));
  const base = built?.base ?? '';
  await open(page, base);
  const byReader = page.locator('figure.diagram .docusaurus-mermaid-container svg');
  const byBuild = page.locator('figure.diagram svg.drawing');
  const drawing = built?.environment.CHROMIUM_PATH === 'none' ? byReader : byBuild;
  await expect(drawing).toHaveCount(1);
  await expect(byReader.or(byBuild)).toHaveCount(1);
  await drawing.locator('a').click();
  await expect(page).toHaveURL(`${baseURL ?? ''}${base}area/target/#arrived`);
  await expect(page.getByRole('heading', {name: '移ってきた節'})).toBeInViewport();
});
