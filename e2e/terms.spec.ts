/**
 * Promise: a term explains itself where it stands: its meaning shows on hover, focus and tap, is reached and dismissed
 * as WCAG 1.4.13 asks, and moves nothing. The glossary narrows as one types. Without JavaScript terms are links.
 */
import type {Page} from 'playwright/test';
import {findViolations} from './axe';
import {expect, open, test, watchShifts} from './fixtures';

const address = '/operations/organization-setup/';
const terms = (page: Page) => page.locator('.markdown a.gloss');
const meaning = (page: Page) => page.getByRole('tooltip');
const box = (page: Page) => page.locator('.gloss-box');

test('the first use in a section leads to the meaning, and no heading, head of a table or exam cue does', async ({
  page,
}) => {
  await open(page, address);
  const hrefs = await terms(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(hrefs.length).toBeGreaterThan(5);
  expect(hrefs.filter((href) => !/^\/glossary\/\w+\/#./.test(href))).toEqual([]);
  await expect(page.locator(':is(h1, h2, h3, th, summary, .lead, .related, .mark) a.gloss')).toHaveCount(0);
  for (const untouched of ['/glossary/ka/', '/drill/rolling/', '/questions/rolling/']) {
    await page.goto(untouched);
    await expect(page.locator('a.gloss')).toHaveCount(0);
  }
});

test('on hover the meaning shows, stays while the pointer is in it, and goes with it', async ({page}) => {
  await watchShifts(page);
  await open(page, address);
  const term = terms(page).first();
  const before = await term.boundingBox();
  await term.hover();
  await expect(meaning(page)).toHaveText(/。$/);
  await expect(term).toHaveAttribute('aria-describedby', await meaning(page).getAttribute('id').then(String));
  expect(await term.boundingBox()).toEqual(before);
  expect(await page.evaluate(() => window.shifts)).toEqual([]);
  await box(page).getByRole('link', {name: '用語集で読む'}).hover();
  await expect(meaning(page)).toBeVisible();
  expect(await findViolations(page, {within: '.gloss-box'})).toEqual([]);
  await page.mouse.move(2, 2);
  await expect(box(page)).toHaveCount(0);
});

test('from the keyboard: focus shows it, Tab leads into it, Escape hides it', async ({page}) => {
  await open(page, address);
  // As a reader comes to it: by a key.
  await page.keyboard.press('Tab');
  await terms(page).first().focus();
  await expect(meaning(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(box(page).getByRole('link', {name: '説明のある節へ'})).toBeFocused();
  await expect(meaning(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveCount(0);
  await expect(terms(page).first()).toBeFocused();
});

test('each page of the glossary is fetched once, and only when it is asked for', async ({page}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'xhr') {
      fetched.push(new URL(request.url()).pathname);
    }
  });
  await open(page, address);
  expect(fetched).toEqual([]);
  const term = terms(page).first();
  for (const at of [2, 4]) {
    await term.hover();
    await expect(meaning(page)).toBeVisible();
    await page.mouse.move(at, at);
    await expect(box(page)).toHaveCount(0);
  }
  expect(fetched).toEqual([new URL((await term.getAttribute('href')) ?? '', 'http://x').pathname]);
});

test.describe('on a phone', () => {
  test.use({hasTouch: true});

  for (const width of [320, 390]) {
    test(`${width} wide, a tap shows the meaning within the window, and a link in it leads on`, async ({page}) => {
      await page.setViewportSize({width, height: 844});
      await open(page, address);
      const term = terms(page).first();
      await term.tap();
      await expect(meaning(page)).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`${address}$`));
      const area = await box(page).boundingBox();
      expect(area?.x).toBeGreaterThanOrEqual(0);
      expect((area?.x ?? 0) + (area?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const {href} = await term.evaluate((link) => ({href: link instanceof HTMLAnchorElement ? link.href : ''}));
      await box(page).getByRole('link', {name: '用語集で読む'}).tap();
      await expect(page).toHaveURL(href);
    });
  }

  test('a tap on the field of the glossary narrows it, and one on a row leads to its letter', async ({page}) => {
    await page.setViewportSize({width: 390, height: 844});
    await open(page, '/glossary/');
    await page.getByLabel('用語を絞り込む').tap();
    await page.keyboard.type('eni');
    await expect(page.locator('.term-filter').getByRole('status')).toHaveText(/^\d+ 件の用語$/);
    await page.getByLabel('用語を絞り込む').fill('');
    await page.getByRole('navigation', {name: '読みの行'}).getByRole('link', {name: 'は', exact: true}).tap();
    await expect(page.locator('#kana-ha')).toBeInViewport();
  });

  test('a tap elsewhere hides it; where the meaning cannot be fetched, the tap leads to it', async ({page}) => {
    await open(page, address);
    await terms(page).first().tap();
    await expect(meaning(page)).toBeVisible();
    await page.locator('h1').tap();
    await expect(box(page)).toHaveCount(0);
    await page.route('**/glossary/**', (route) =>
      route.request().resourceType() === 'xhr' ? route.fulfill({body: '<p>別のもの</p>'}) : route.continue(),
    );
    await page.reload();
    await open(page, address);
    const href = await terms(page).first().getAttribute('href');
    await terms(page).first().tap();
    await expect(page).toHaveURL((url) => url.pathname + url.hash === href);
  });
});

test('at the right edge of a wide table it stays within the page', async ({page}) => {
  await open(page, '/deploy-patterns/');
  await page.locator('td:last-child a.gloss').first().hover();
  await expect(meaning(page)).toBeVisible();
  const area = await box(page).boundingBox();
  const width = await page.evaluate(() => document.body.clientWidth);
  expect((area?.x ?? 0) + (area?.width ?? 0)).toBeLessThanOrEqual(width);
});

test('a browser without popovers shows it too', async ({page}) => {
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover']) {
      Reflect.deleteProperty(HTMLElement.prototype, name);
    }
  });
  await open(page, address);
  const term = terms(page).first();
  await term.hover();
  await expect(meaning(page)).toBeVisible();
  const [link, shown] = [await term.boundingBox(), await box(page).boundingBox()];
  const bottomOf = (area: typeof link): number => (area?.y ?? 0) + (area?.height ?? 0);
  // Below, or above where the window ends.
  const distances = [(shown?.y ?? 0) - bottomOf(link), (link?.y ?? 0) - bottomOf(shown)].map(Math.abs);
  expect(Math.min(...distances)).toBeLessThan(12);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a term is a link, and the glossary has no field', async ({page}) => {
    await page.goto(address);
    const term = terms(page).first();
    const id = (await term.getAttribute('href'))?.split('#')[1] ?? '';
    await term.click();
    await expect(page.locator(`#${id}`)).toBeVisible();
    await page.goto('/glossary/');
    await expect(page.getByLabel('用語を絞り込む')).toBeHidden();
    await page.getByRole('navigation', {name: '読みの行'}).getByRole('link', {name: 'は', exact: true}).click();
    await expect(page.locator('#kana-ha')).toBeInViewport();
  });
});

test('on paper a term is text', async ({page}) => {
  await open(page, address);
  await page.emulateMedia({media: 'print'});
  const style = await terms(page)
    .first()
    .evaluate((link) => [getComputedStyle(link).textDecorationLine, getComputedStyle(link, '::after').content]);
  expect(style).toEqual(['none', 'none']);
});

test('the glossary narrows as one types: by abbreviation, English, reading in any kana', async ({page}) => {
  await watchShifts(page);
  await open(page, '/glossary/');
  const names = page.locator('.term-names li:visible');
  const all = await names.count();
  const field = page.getByLabel('用語を絞り込む');
  const status = page.locator('.term-filter').getByRole('status');
  for (const typed of ['ＥＮＩ', 'elastic network', 'ねっとわーくいんたーふぇい', 'ネットワークインターフェース']) {
    await field.fill(typed);
    await expect(status).toHaveText(/^\d+ 件の用語$/);
    await expect(names.filter({hasText: 'ネットワークインターフェイス'})).not.toHaveCount(0);
    expect(await names.count()).toBeLessThan(10);
  }
  await field.fill('ぬぬぬ');
  await expect(status).toHaveText(/^一致する用語がない/);
  await expect(names).toHaveCount(0);
  await field.fill('');
  await expect(status).toHaveText('');
  await expect(names).toHaveCount(all);
});

test('by keyboard alone: Tab comes to the field, and from it to the rows, whose letter Enter leads to', async ({
  page,
}) => {
  await open(page, '/glossary/');
  await page.getByRole('link', {name: /^暗記アプリ Anki/}).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('用語を絞り込む')).toBeFocused();
  await page.keyboard.type('eni');
  await expect(page.locator('.term-filter').getByRole('status')).toHaveText(/^\d+ 件の用語$/);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  const rows = page.getByRole('navigation', {name: '読みの行'}).getByRole('link');
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => `${url.pathname}${url.hash}` === '/glossary/#kana-ka');
});

for (const width of [390, 1280]) {
  test(`${width} wide, the rows of the glossary stay in sight and lead to their letters, below themselves`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 844});
    const bar = page.getByRole('navigation', {name: '読みの行'});
    const stands = async (id: string): Promise<void> => {
      const [above, letter] = [await bar.boundingBox(), await page.locator(`#${id}`).boundingBox()];
      expect(letter?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1);
      expect(letter?.y).toBeLessThan(200);
      const isCovered = await bar.evaluate((rows) => {
        const {left, top} = rows.getBoundingClientRect();
        return !rows.contains(document.elementFromPoint(left + 2, top + 2));
      });
      expect(isCovered).toBe(false);
    };
    await open(page, '/glossary/');
    await bar.getByRole('link', {name: 'は', exact: true}).click();
    await expect(page).toHaveURL(/\/glossary\/#kana-ha$/);
    await stands('kana-ha');
    await open(page, '/glossary/ka/');
    await bar.getByRole('link', {name: 'な', exact: true}).click();
    await expect(page).toHaveURL(/\/glossary\/ta\/#kana-na$/);
    await stands('kana-na');
  });
}
