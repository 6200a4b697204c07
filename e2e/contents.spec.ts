/**
 * Promise: the reader knows the place. A bar under the header of a phone names the page and the section that is read,
 * and opens the page's contents; the sidebar and the menu of a phone show the line of the current page. A heading is
 * said once and is one stop.
 */
import type {Locator, Page} from 'playwright/test';
import {expect, open, phone as finger, readShifts, test, watchShifts} from './fixtures';
import {findMisplaced, measureLanding, openCold} from './place';
import {readBuilt} from './preview';
import {inBatches, sampleOf, sitemapPaths} from './site';

const phone = {width: 390, height: 844};
const desktop = {width: 1280, height: 900};
const sample = '/deploy-patterns/rolling/';

const bar = (page: Page): Locator => page.locator('.page-contents');
/** As a finger does it: Playwright would scroll what stands under the header to the middle of the window first. */
const press = (line: Locator): Promise<void> => line.evaluate((element: HTMLElement) => element.click());

test('the bar names page and section, and opens the contents', async ({page}) => {
  await page.setViewportSize(phone);
  await watchShifts(page);
  await openCold(page, `${sample}#rollback`);
  const line = bar(page).locator('summary');
  await test.step('on one line, below the header, above the section', async () => {
    await expect(line).toHaveText('ローリングデプロイ失敗したときの戻し方（ロールバック）');
    expect(findMisplaced([await measureLanding(page)])).toEqual([]);
    const box = await bar(page).boundingBox();
    const header = await page.locator('.navbar').boundingBox();
    expect(box?.y).toBe(header?.height);
    expect(box?.height).toBeLessThanOrEqual(41);
    expect(box?.width).toBe(header?.width);
  });
  await test.step('the section follows the reader', async () => {
    await page.evaluate(() => document.getElementById('exam-points')?.scrollIntoView());
    await expect(line).toContainText('試験で問われること');
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(line).toHaveText('ローリングデプロイ');
  });
  const list = bar(page).getByRole('navigation', {name: 'このページの内容'});
  await test.step('the list closes by Esc, which gives the focus back, by a press and by the focus elsewhere', async () => {
    const y = await page.evaluate(() => {
      window.scrollTo(0, 900);
      return window.scrollY;
    });
    await line.focus();
    await page.keyboard.press('Enter');
    await expect(list).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(list.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(line).toBeFocused();
    expect(await page.evaluate(() => window.scrollY)).toBe(y);
    await press(line);
    await expect(list).toBeVisible();
    await page.mouse.click(200, 800);
    await expect(list).toBeHidden();
    await press(line);
    await page.keyboard.press('Shift+Tab');
    await expect(list).toBeHidden();
  });
  await test.step('a choice closes it and leads to the section', async () => {
    await press(line);
    await list.getByRole('link', {name: '選ぶとき・選ばないとき'}).click();
    await expect(list).toBeHidden();
    expect(findMisplaced([await measureLanding(page)])).toEqual([]);
    await expect(line).toContainText('選ぶとき・選ばないとき');
  });
  expect(await readShifts(page)).toEqual([]);
});

test.describe('by finger', () => {
  test.use(finger);

  test('a tap on the bar opens the contents, one elsewhere closes them, one on a line leads to its section', async ({
    page,
  }) => {
    await open(page, sample);
    const list = bar(page).getByRole('navigation', {name: 'このページの内容'});
    await bar(page).locator('summary').tap();
    await expect(list).toBeInViewport();
    await page.touchscreen.tap(200, 800);
    await expect(list).toBeHidden();
    await bar(page).locator('summary').tap();
    await list.getByRole('link', {name: '選ぶとき・選ばないとき'}).tap();
    await expect(list).toBeHidden();
    await expect(page.getByRole('heading', {name: '選ぶとき・選ばないとき'})).toBeInViewport({ratio: 1});
  });
});

test('every page but home has the bar and tells its place, and beside its text the contents, where it has any', () => {
  const framed = sitemapPaths().filter((address) => address !== '/');
  const isLocated = (address: string): boolean => readBuilt(address).includes('theme-doc-breadcrumbs');
  expect(framed.filter((address) => !isLocated(address))).toEqual([]);
  expect(isLocated('/')).toBe(false);
  expect(framed.filter((address) => !/class=page-contents[ >]/.test(readBuilt(address)))).toEqual([]);
  const listed = framed.filter((address) => /<h2 id=[^>]*>(?:(?!<\/h2>).)*hash-link/s.test(readBuilt(address)));
  expect(listed.length).toBeGreaterThan(100);
  expect(listed.filter((address) => readBuilt(address).split('<nav class="contents ').length !== 3)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false, viewport: phone});

  test('the bar names the page and opens the contents, which lead to a section in sight', async ({page}) => {
    await page.goto(sample);
    const line = bar(page).locator('summary');
    await expect(line).toHaveText('ローリングデプロイ');
    await line.click();
    await bar(page).getByRole('link', {name: '選ぶとき・選ばないとき'}).click();
    await expect(page.getByRole('heading', {name: '選ぶとき・選ばないとき'})).toBeInViewport({ratio: 1});
    const listEnd = await bar(page).locator('.contents').boundingBox();
    const heading = await page.getByRole('heading', {name: '選ぶとき・選ばないとき'}).boundingBox();
    expect(heading?.y).toBeGreaterThan((listEnd?.y ?? 0) + (listEnd?.height ?? 0));
  });

  test('the sign behind a heading is its link', async ({page}) => {
    await page.goto(sample);
    const headings = await page.locator('main :is(h2, h3, h4)').count();
    await expect(page.getByRole('link', {name: 'この節へのリンク'})).toHaveCount(headings);
    await expect(page.getByRole('button', {name: 'リンクをコピー'})).toHaveCount(0);
  });
});

test('a heading is said once, and is one stop: its button, which it describes', async ({page}) => {
  await page.setViewportSize(desktop);
  await open(page, sample);
  const headings = page.locator('main :is(h2, h3, h4)');
  const texts = await headings.evaluateAll((found) => found.map(({textContent}) => textContent.replace(/\s/g, ' ')));
  expect(texts.length).toBeGreaterThan(5);
  const buttons = page.getByRole('button', {name: 'リンクをコピー', exact: true});
  await expect(buttons).toHaveCount(texts.length);
  for (const [index, text] of texts.entries()) {
    await expect(headings.nth(index)).toHaveAccessibleName(text);
    await expect(buttons.nth(index)).toHaveAccessibleDescription(text);
    await headings.nth(index).evaluate((heading) => {
      heading.tabIndex = -1;
      heading.focus();
    });
    await page.keyboard.press('Tab');
    await expect(buttons.nth(index)).toBeFocused();
  }
});

/** A page of a group, the last page, and some others; all of them by `npm run test:all`. */
const shown = [...new Set(['/glossary/ka/', '/corrections/', ...sampleOf(sitemapPaths(), 4)])];

for (const batch of inBatches(shown, 30)) {
  test(`the sidebar and the menu of a phone show where the reader is: ${batch.length} pages from ${batch[0] ?? ''}`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const address of batch) {
      await page.setViewportSize(desktop);
      await open(page, address);
      const current = page.locator('.theme-doc-sidebar-container [aria-current="page"]');
      await expect(current, address).toBeInViewport({ratio: 1});
      await page.setViewportSize(phone);
      await page.getByRole('button', {name: 'ナビゲーションバーを開く'}).click();
      const menu = page.getByRole('dialog', {name: 'ナビゲーション'});
      await expect(menu.locator('.menu [aria-current="page"]'), address).toBeInViewport({ratio: 1});
      await expect(menu.getByRole('link', {name: '用語集', exact: true}).first(), address).toBeInViewport({ratio: 1});
      const low = await menu
        .getByRole('link')
        .evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().height < 40).length);
      expect(low, address).toBe(0);
    }
  });
}

test('what stands in the text ends at two edges: that of its lines, and that of tables and figures', async ({page}) => {
  await open(page, sample);
  for (const width of [1280, 1440, 1680]) {
    await page.setViewportSize({width, height: 900});
    const edges = await page
      .locator('.markdown > :is(p, ul, h2, table, .diagram, .copy-link-row), .pagination-nav')
      .evaluateAll((blocks) => blocks.map((block) => Math.round(block.getBoundingClientRect().right)));
    expect(edges.length).toBeGreaterThan(20);
    expect(new Set(edges).size, `${width} px: ${edges.join(' ')}`).toBeLessThanOrEqual(2);
  }
});
