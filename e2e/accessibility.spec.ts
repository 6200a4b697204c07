/** Promise: axe finds no violation of WCAG 2.2 A and AA on any page, in light and dark. */
import {AxeBuilder} from '@axe-core/playwright';
import {expect, open, test} from './fixtures';
import {sitemapPaths} from './site';

// axe looks at every node: the glossary, with several thousand, takes half a minute on a small machine.
test.describe.configure({timeout: 120_000});

for (const address of sitemapPaths()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${address} in ${colorScheme}`, async ({page}) => {
      await page.emulateMedia({colorScheme});
      await open(page, address);
      const {violations} = await new AxeBuilder({page}).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`))).toEqual([]);
    });
  }
}

test('axe finds a planted defect', async ({page}) => {
  await open(page, '/');
  await page.evaluate(() => {
    const text = document.createElement('p');
    text.textContent = '読めない文字';
    text.style.color = '#eee';
    text.style.background = '#fff';
    document.querySelector('main')?.append(text);
  });
  const {violations} = await new AxeBuilder({page}).withRules(['color-contrast']).analyze();
  expect(violations.map(({id}) => id)).toEqual(['color-contrast']);
});
