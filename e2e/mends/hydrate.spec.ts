/** Promise: pages come without the client bundle, and a page that says `hydrate: true` keeps it: React operates it. */
import {expect, open, test} from '../fixtures';
import {mended} from './mended';

for (const {name, port, base} of mended) {
  test.describe(name, () => {
    test.use({baseURL: `http://localhost:${port}`});

    test('React operates the page that asks for it, and no other', async ({page}) => {
      const client = page.locator('script[src*="/assets/js/main."]');
      const behaviours = page.locator('script[src*="/assets/js/behaviours."]');
      await open(page, `${base}area/target/`);
      await expect(client).toHaveCount(1);
      await expect(behaviours).toHaveCount(0);
      await page.getByRole('button', {name: '0 回押した'}).click();
      await expect(page.getByRole('button', {name: '1 回押した'})).toBeVisible();
      await open(page, `${base}area/renamed/`);
      await expect(client).toHaveCount(0);
      await expect(behaviours).toHaveCount(1);
    });
  });
}
