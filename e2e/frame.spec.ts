/** Promise: the frame works: the theme's button, the menu of a phone, with large letters and in forced colours. */
import {expect, open, setRules, test} from './fixtures';

test('the button switches the theme, which the next page keeps; the menu leads to pages', async ({page}) => {
  await page.emulateMedia({colorScheme: 'light'});
  await page.setViewportSize({width: 1280, height: 800});
  await open(page, '/');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'light');
  const button = page
    .getByRole('navigation')
    .getByRole('button', {name: /モード/})
    .first();
  const paper = await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  await expect(async () => {
    await button.click();
    await expect(html).toHaveAttribute('data-theme', 'dark', {timeout: 500});
  }).toPass();
  await expect
    .poll(() => page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor))
    .not.toBe(paper);
  await open(page, '/monitoring/x-ray/');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await test.step('the menu of a phone opens, leads to a page and closes', async () => {
    await page.setViewportSize({width: 390, height: 844});
    await page.getByRole('button', {name: 'ナビゲーションバーを開く'}).click();
    const menu = page.getByRole('dialog', {name: 'ナビゲーション'});
    await expect(menu).toBeInViewport();
    await expect(menu.locator('.site-menu__head a')).not.toHaveCount(0);
    // Steps smaller than a line of the list, so that one of its links comes to lie under the head.
    const covered = await menu.evaluate((box) =>
      [200, 220, 240, 260, 280].flatMap((top) => {
        box.scrollTop = top;
        return [...box.querySelectorAll('.site-menu__head :is(a, button)')].flatMap((each) => {
          const {x, y, width, height} = each.getBoundingClientRect();
          const there = document.elementFromPoint(x + width / 2, y + height / 2);
          return each.contains(there) ? [] : `${top} px: ${each.textContent} の所に ${there?.textContent}`;
        });
      }),
    );
    expect(covered, '直し方: 一覧は .site-menu__head の下を流す').toEqual([]);
    await menu.getByRole('link', {name: 'ローリングデプロイ', exact: true}).click();
    await expect(page.getByRole('heading', {level: 1, name: 'ローリングデプロイ'})).toBeVisible();
    await expect(menu).not.toBeInViewport();
    await page.getByRole('button', {name: 'ナビゲーションバーを開く'}).click();
    await menu.getByRole('button', {name: 'ナビゲーションバーを閉じる'}).click();
    await expect(menu).not.toBeInViewport();
  });
});

test('with letters of twice the size, and on a narrow phone, nothing overlaps and no Latin word of a title is cut', async ({
  page,
}) => {
  for (const [width, size] of [
    [390, '200%'],
    [320, '200%'],
    [320, '100%'],
  ] as const) {
    await page.setViewportSize({width, height: 844});
    for (const address of ['/deploy-services/cloudformation/', '/monitoring/chat-notifications/']) {
      await open(page, address);
      await page.locator('html').evaluate((html, fontSize) => (html.style.fontSize = fontSize), size);
      const parts = page.locator('.site-menu-toggle button, .navbar__logo, .navbar__title, .search-field');
      const boxes = await parts.evaluateAll((found) =>
        found.map((part) => part.getBoundingClientRect()).map(({left, right}) => ({left, right})),
      );
      expect(boxes).toHaveLength(4);
      const overlapping = boxes.filter(({left}, index) => left < (boxes[index - 1]?.right ?? 0) - 1);
      expect(overlapping, `${address} ${width} ${size}`).toEqual([]);
      const cut = await page.locator('h1').evaluate((title) => {
        const range = document.createRange();
        const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
        const words: string[] = [];
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
          for (const {0: word, index} of (text.textContent ?? '').matchAll(/[\w.]+/g)) {
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (range.getClientRects().length > 1) {
              words.push(word);
            }
          }
        }
        return words;
      });
      expect(cut, `${address} ${width} ${size}`).toEqual([]);
    }
  }
});

test('where the reader sets the colours, signs that are drawn by a mask or a background show', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active'});
  await page.setViewportSize({width: 1280, height: 800});
  await open(page, '/deploy-services/codedeploy-appspec/');
  for (const sign of ['.copy-link-row .copy-link__button', '.code-buttons [name="copy"]', '.menu__group']) {
    const shown = page.locator(sign).first();
    await shown.hover();
    const withSign = await shown.screenshot();
    await setRules(page, `${sign}::before {visibility: hidden !important}`);
    expect((await shown.screenshot()).equals(withSign), sign).toBe(false);
  }
});
