/**
 * Promise: a diagram whose drawing is not kept, as that of this site, is drawn by the build, and in the reader's
 * browser where the build had none. The former by `npm run test:all`; start.spec.ts holds it of `npm start`.
 */
import {expect, open, test} from '../fixtures';
import {mended} from './mended';

for (const {name, port, base, environment} of mended) {
  const origin = `http://localhost:${port}`;
  test.describe(name, () => {
    test.use({baseURL: origin});

    test('a diagram without a kept drawing is drawn, and its node leads to its place', async ({page}) => {
      await open(page, `${base}area/drawn/`);
      const byReader = page.locator('figure.diagram .docusaurus-mermaid-container svg');
      const byBuild = page.locator('figure.diagram svg.drawing');
      const drawing = environment.CHROMIUM_PATH === 'none' ? byReader : byBuild;
      await expect(drawing).toHaveCount(1);
      await expect(byReader.or(byBuild)).toHaveCount(1);
      // Where the reader's browser draws, a box stands for the icon: it would have to be asked for elsewhere.
      await expect(drawing.locator('use[href="#icon-aws-s3"]')).toHaveCount(
        environment.CHROMIUM_PATH === 'none' ? 0 : 1,
      );
      await expect(drawing.locator('a')).toHaveText('移ってきた節');
      await drawing.locator('a').click();
      await expect(page).toHaveURL(`${origin}${base}area/target/#arrived`);
      await expect(page.getByRole('heading', {name: '移ってきた節'})).toBeInViewport();
    });
  });
}
