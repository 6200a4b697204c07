/**
 * Promise: the comparison of ways to deploy is narrowed by what a question asks for. What is out keeps its name and
 * says why; the choice stands in the address, which may be sent and goes back; it works by keyboard and touch, is read
 * out, and is not there without JavaScript, where the whole table is.
 */
import type {Locator, Page} from 'playwright/test';
import {conditions, ways} from '../src/data/ways';
import {findViolations} from './axe';
import {expect, open, phone, readShifts, test, watchShifts} from './fixtures';

const guide = '/deploy-patterns/';
const choices = (page: Page): Locator => page.getByRole('group', {name: '条件で絞る'});
const status = (page: Page): Locator => choices(page).getByRole('status');
const box = (page: Page, name: string): Locator => choices(page).getByRole('checkbox', {name, exact: true});
const table = (page: Page): Locator => page.locator('.decide + table');
const row = (page: Page, name: string): Locator =>
  table(page)
    .getByRole('row')
    .filter({has: page.getByRole('rowheader', {name})});
const out = (page: Page): Locator => table(page).locator('tr[data-out]');

test('what does not meet the conditions keeps its name and says why; what does stays, and says how', async ({page}) => {
  await open(page, guide);
  await expect(choices(page).getByRole('checkbox')).toHaveCount(Object.keys(conditions).length);
  await box(page, 'すぐ戻せる').check();
  await box(page, '2 つ目の環境を作らない').check();
  await expect(page).toHaveURL(`${guide}?need=fast-way-back,one-environment#comparison`);
  await expect(status(page)).toHaveText(new RegExp(`^${ways.length} のうち 3 つが残る: .*Lambda のエイリアス`));
  await expect(out(page)).toHaveCount(ways.length - 3);
  const swap = row(page, 'Elastic Beanstalk の環境スワップ');
  await expect(swap.getByRole('cell')).toHaveText([
    /^すぐ戻せる: DNS の TTL .*2 つ目の環境を作らない: 新旧の 2 環境が並ぶ$/,
  ]);
  await expect(swap.getByRole('link')).toBeVisible();
  const immutable = row(page, 'Elastic Beanstalk の Immutable');
  await expect(immutable.getByRole('cell')).toHaveCount(5);
  await expect(table(page).getByRole('row').filter({hasText: 'すぐ戻せる: 旧インスタンスを終了するまで'})).toHaveCount(
    2,
  );
});

test('what fits stands first, each part in the order of the page, and the choices stay where they are', async ({
  page,
}) => {
  await open(page, guide);
  const names = (rows: Locator): Promise<string[]> => rows.getByRole('rowheader').allTextContents();
  const whole = await names(table(page).locator('tbody tr'));
  await box(page, 'すぐ戻せる').scrollIntoViewIfNeeded();
  const before = await box(page, 'すぐ戻せる').boundingBox();
  await box(page, 'すぐ戻せる').check();
  await expect(out(page)).not.toHaveCount(0);
  expect(await box(page, 'すぐ戻せる').boundingBox()).toEqual(before);
  const gone = await names(out(page));
  const fitting = whole.filter((name) => !gone.includes(name));
  expect(gone).toEqual(whole.filter((name) => gone.includes(name)));
  expect(await names(table(page).locator('tbody tr'))).toEqual([...fitting, ...gone]);
  await choices(page).getByRole('button', {name: '条件をすべて外す'}).click();
  await expect(out(page)).toHaveCount(0);
  expect(await names(table(page).locator('tbody tr'))).toEqual(whole);
});

test('an address that was sent shows what it asks for, at its place and without a shift', async ({page}) => {
  await watchShifts(page);
  await open(page, `${guide}?need=no-downtime,ecs,cheap#comparison`);
  await expect(status(page)).toHaveText(`知らない条件は使わない: cheap。${ways.length} のうち 5 つが残る。`);
  await expect(choices(page).getByRole('checkbox', {checked: true})).toHaveCount(2);
  await expect(page.locator('#comparison')).toBeInViewport();
  await expect(page.locator('html')).not.toHaveAttribute('data-deciding');
  expect(await readShifts(page)).toEqual([]);
});

test('back undoes a choice, forward makes it again, and the button takes all away', async ({page}) => {
  await open(page, guide);
  await box(page, 'ECS（コンテナ）').check();
  await expect(out(page)).toHaveCount(ways.length - 5);
  await box(page, '自動で戻す').check();
  await expect(out(page)).toHaveCount(ways.length - 3);
  await page.goBack();
  await expect(box(page, '自動で戻す')).not.toBeChecked();
  await expect(out(page)).toHaveCount(ways.length - 5);
  await page.goBack();
  await expect(page).toHaveURL(guide);
  await expect(out(page)).toHaveCount(0);
  await page.goForward();
  await expect(box(page, 'ECS（コンテナ）')).toBeChecked();
  await expect(out(page)).toHaveCount(ways.length - 5);
  await choices(page).getByRole('button', {name: '条件をすべて外す'}).click();
  await expect(page).toHaveURL(`${guide}#comparison`);
  await expect(out(page)).toHaveCount(0);
  await expect(status(page)).toContainText(`${ways.length} の方式。`);
});

test('where none is left, the status says which condition leaves none', async ({page}) => {
  await open(page, guide);
  await box(page, 'ECS（コンテナ）').check();
  await box(page, 'Lambda').check();
  await expect(status(page)).toHaveText(
    '残る方式はない。「ECS（コンテナ）」を外すと 1 つ、「Lambda」を外すと 5 つ残る。',
  );
  await expect(out(page)).toHaveCount(ways.length);
});

test('by keyboard alone: Tab to a condition, Space chooses it, Enter takes all away', async ({page}) => {
  await open(page, guide);
  await box(page, 'EC2・Auto Scaling').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(box(page, 'ECS（コンテナ）')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(out(page)).toHaveCount(ways.length - 5);
  await expect(box(page, 'ECS（コンテナ）')).toBeFocused();
  await choices(page).getByRole('button', {name: '条件をすべて外す'}).focus();
  await page.keyboard.press('Enter');
  await expect(out(page)).toHaveCount(0);
});

test('the links of sections do not carry the choice, the button of the choices does', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${guide}?need=lambda#comparison`);
  await expect(status(page)).toContainText('1 つが残る');
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await page.locator('.copy-link[data-link-to="comparison"] button').first().click();
  await expect.poll(copied).toMatch(/\/deploy-patterns\/comparison\/$/);
  await page.keyboard.press('Escape');
  await choices(page).getByRole('button', {name: 'この絞り込みのリンクをコピー'}).click();
  await expect.poll(copied).toMatch(/\/deploy-patterns\/\?need=lambda#comparison$/);
});

test('where the clipboard refuses, the address of the choice is shown, selected', async ({page}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await open(page, `${guide}?need=lambda#comparison`);
  await choices(page).getByRole('button', {name: 'この絞り込みのリンクをコピー'}).click();
  const shown = choices(page).getByRole('textbox', {name: 'コピーするアドレス'});
  await expect(shown).toBeFocused();
  await expect(shown).toHaveValue(/\/deploy-patterns\/\?need=lambda#comparison$/);
});

test.describe('on a phone', () => {
  test.use(phone);

  test('by touch, the conditions are large enough, and what is out is two short lines', async ({page}) => {
    await open(page, guide);
    await choices(page).getByText('Lambda', {exact: true}).tap();
    await expect(out(page)).toHaveCount(ways.length - 1);
    const heights = await choices(page)
      .locator('label')
      .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    for (const width of [320, 390]) {
      await page.setViewportSize({width, height: 844});
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBeLessThanOrEqual(0);
    }
    const highest = await out(page).evaluateAll((rows) =>
      Math.max(...rows.map((each) => each.getBoundingClientRect().height)),
    );
    expect(highest).toBeLessThan(160);
  });
});

test('narrowed, it breaks no rule of WCAG, light and dark', async ({page}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    await open(page, `${guide}?need=fast-way-back,one-environment#comparison`);
    await expect(status(page)).toContainText('3 つが残る');
    expect(await findViolations(page, {within: 'main'})).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the whole table stands, and no control that does nothing', async ({page}) => {
    await page.goto(`${guide}?need=lambda#comparison`);
    await expect(page.locator('.decide')).toBeHidden();
    await expect(table(page)).toBeVisible();
    await expect(table(page).getByRole('row')).toHaveCount(ways.length + 1);
  });
});
