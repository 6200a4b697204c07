/**
 * Promise: a reader sees in the sidebar, in every window, which pages were read and which questions were answered
 * rightly; nothing moves for it, nothing leaves the browser, and all of it can be taken away.
 */
import type {Page} from 'playwright/test';
import {questions} from '../src/data/questions';
import {addressOfQuestion} from '../src/data/questions/grouping';
import {findViolations, keepOneOfEachKind} from './axe';
import {expect, open, phone, readShifts, test, watchShifts} from './fixtures';

const toggle = (page: Page) => page.getByRole('checkbox', {name: 'このページを読んだ'});
const sidebar = (page: Page) => page.locator('.theme-doc-sidebar-container');
/** What the line of a page says of the reader; lines without a mark say nothing. */
const markOf = (page: Page, path: string) => sidebar(page).locator(`a[href="${path}"]`).getByRole('img');

const questionsOn = (path: string): string[] =>
  questions.filter((question) => addressOfQuestion(question).startsWith(`${path}#`)).map(({id}) => id);
const rightly = (ids: readonly string[]): string => JSON.stringify(Object.fromEntries(ids.map((id) => [id, 'right'])));

/** Fills the storage as an earlier visit left it. */
async function remember(page: Page, records: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((kept) => {
    if (sessionStorage.getItem('remembered') === null) {
      sessionStorage.setItem('remembered', '1');
      Object.entries(kept).forEach(([key, text]) => localStorage.setItem(key, text));
    }
  }, records);
}

test.beforeEach(({page}) => page.setViewportSize({width: 1280, height: 900}));

test('a page is marked by the keyboard, its group counts it, and the mark comes and goes without moving anything', async ({
  page,
}) => {
  await watchShifts(page);
  await open(page, '/deploy-services/codebuild-capacity/');
  await expect(toggle(page)).not.toBeChecked();
  await expect(sidebar(page).getByRole('img')).toHaveCount(0);
  await toggle(page).press('Space');
  await expect(markOf(page, '/deploy-services/codebuild-capacity/')).toHaveAccessibleName('読んだ');
  await expect(markOf(page, '/deploy-services/codebuild/')).toHaveAccessibleName('読んだ 1/2 ページ');
  await expect(markOf(page, '/deploy-services/codebuild/')).toHaveText('1/2');
  await expect(sidebar(page).getByRole('link', {name: 'CodeBuild 読んだ 1/2 ページ', exact: true})).toBeVisible();
  await page.goto('/deploy-services/codebuild/');
  await expect(markOf(page, '/deploy-services/codebuild-capacity/')).toHaveText('✓');
  await expect(toggle(page)).not.toBeChecked();
  await toggle(page).press('Space');
  await expect(markOf(page, '/deploy-services/codebuild/')).toHaveText('✓');
  await page.reload();
  await expect(toggle(page)).toBeChecked();
  await expect(markOf(page, '/deploy-services/codebuild/')).toHaveAccessibleName('読んだ 2/2 ページ');
  expect((await readShifts(page)).filter(({value}) => value > 0)).toEqual([]);
  await toggle(page).press('Space');
  await expect(markOf(page, '/deploy-services/codebuild/')).toHaveText('1/2');
});

test('a page is one, whichever way it was asked for', async ({page}) => {
  await open(page, '/deploy-services/codebuild-capacity/index.html');
  await toggle(page).press('Space');
  await expect(markOf(page, '/deploy-services/codebuild-capacity/')).toHaveAccessibleName('読んだ');
  await page.reload();
  await expect(toggle(page)).toBeChecked();
});

test('a press that leads away at once is kept', async ({page}) => {
  await open(page, '/monitoring/x-ray/');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.read-toggle input')?.click();
    location.assign('/monitoring/x-ray-operations/');
  });
  await expect(page).toHaveURL('/monitoring/x-ray-operations/');
  await expect(markOf(page, '/monitoring/x-ray/')).toHaveText('1/5');
});

test('questions: how many were answered rightly, and passed where all were', async ({page}) => {
  const [passed, partly] = ['/questions/x-ray/', '/questions/aws-health/'];
  const some = questionsOn(partly).slice(0, 2);
  await remember(page, {'self-check': rightly([...questionsOn(passed), ...some])});
  await open(page, partly);
  const all = questionsOn(partly).length;
  await expect(markOf(page, passed)).toHaveAccessibleName(
    `合格 ${questionsOn(passed).length}/${questionsOn(passed).length}`,
  );
  await expect(markOf(page, partly)).toHaveAccessibleName(`正解 2/${all}`);
  await expect(markOf(page, '/questions/monitoring/')).toHaveAccessibleName(/^合格 1\/\d+ ページ$/);
  await test.step('an answer shows at once', async () => {
    const next = questions.find(({id}) => id === questionsOn(partly)[2]);
    const card = page.locator(`#${next?.id ?? ''}`);
    await card
      .getByRole('radio')
      .nth(next?.answer ?? -1)
      .check();
    await card.getByText('答えと理由').click();
    await expect(markOf(page, partly)).toHaveText(`3/${all}`);
  });
  await test.step('no mark lies on the words of its line', async () => {
    const overlaps = await sidebar(page)
      .locator('a:has(.line-mark)')
      .evaluateAll((lines) =>
        lines.flatMap((line) => {
          const words = document.createRange();
          words.selectNodeContents(line.firstChild ?? line);
          const mark = line.querySelector('.line-mark')?.getBoundingClientRect();
          const onto = [...words.getClientRects()].filter(
            ({right, bottom}) => mark !== undefined && right > mark.left && bottom > mark.top,
          );
          return onto.length === 0 ? [] : [line.textContent];
        }),
      );
    expect(overlaps).toEqual([]);
  });
});

test('two tabs know of each other, and neither loses what the other kept', async ({page, context}) => {
  await open(page, '/deploy-patterns/rolling/');
  const other = await context.newPage();
  await other.setViewportSize({width: 1280, height: 900});
  await open(other, '/deploy-patterns/rolling-ecs/');
  await toggle(page).check();
  await expect(markOf(other, '/deploy-patterns/rolling/')).toHaveText('1/5');
  await toggle(other).check();
  await expect(markOf(page, '/deploy-patterns/rolling/')).toHaveText('2/5');
  await other.evaluate(() => localStorage.clear());
  await expect(sidebar(page).getByRole('img')).toHaveCount(0);
  await expect(toggle(page)).not.toBeChecked();
  await test.step('answers too', async () => {
    const [first, second] = questionsOn('/questions/x-ray/');
    await page.goto('/questions/x-ray/');
    await other.goto('/questions/x-ray/');
    for (const [tab, id] of [
      [page, first],
      [other, second],
    ] as const) {
      const card = tab.locator(`#${id ?? ''}`);
      await card
        .getByRole('radio')
        .nth(questions.find((question) => question.id === id)?.answer ?? -1)
        .check();
      await card.getByText('答えと理由').click();
    }
    for (const tab of [page, other]) {
      await expect(tab.getByRole('form', {name: '練習のしかた'}).getByRole('status').first()).toContainText(
        '正解 2 問',
      );
    }
  });
  await other.close();
});

test('all of it is taken away where it is explained, if the reader means it', async ({page}) => {
  const answered = questionsOn('/questions/x-ray/');
  await remember(page, {'read-pages': '/deploy-patterns/rolling/\n/exam-scope/', 'self-check': rightly(answered)});
  await open(page, '/exam-scope/');
  await page.getByRole('link', {name: '記録の残り方'}).click();
  await expect(page).toHaveURL('/reading-guide/#records');
  const kept = page.locator('.forget-records').getByRole('status');
  await expect(kept).toHaveText(`読んだページ 2、答えた問題 ${answered.length}`);
  await expect(markOf(page, '/exam-scope/')).toHaveText('✓');
  const forget = page.getByRole('button', {name: '読んだ印と答えの記録を消す'});
  page.once('dialog', (dialog) => void dialog.dismiss());
  await forget.press('Enter');
  await expect(kept).toHaveText(`読んだページ 2、答えた問題 ${answered.length}`);
  page.once('dialog', (dialog) => void dialog.accept());
  await forget.press('Enter');
  await expect(kept).toHaveText('読んだページ 0、答えた問題 0');
  await expect(forget).toBeDisabled();
  await expect(page.locator('.announcement')).toHaveText('記録を消した');
  await expect(sidebar(page).getByRole('img')).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('where the browser refuses to keep anything, that is told', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, '/deploy-patterns/rolling/');
  await toggle(page).check();
  await expect(page.locator('.announcement')).toHaveText('このブラウザーには記録を残せない');
  await expect(markOf(page, '/deploy-patterns/rolling/')).toHaveText('1/5');
  await page.reload();
  await expect(toggle(page)).not.toBeChecked();
});

test('what somebody else wrote into the storage is no mark', async ({page}) => {
  await remember(page, {'read-pages': '{"a": 1}\n<img src=x onerror=alert(1)>', 'self-check': '[1, "x", null'});
  await open(page, '/deploy-patterns/rolling/');
  await toggle(page).check();
  await expect(markOf(page, '/deploy-patterns/rolling/')).toHaveText('1/5');
  await expect(sidebar(page).getByRole('img')).toHaveCount(1);
});

test('the menu of a phone has the marks; axe finds nothing in them, light or dark', async ({page}) => {
  await remember(page, {
    'read-pages': '/deploy-patterns/rolling/\n/deploy-patterns/rolling-ecs/',
    'self-check': rightly(questionsOn('/questions/x-ray/')),
  });
  await page.setViewportSize({width: 390, height: 844});
  await open(page, '/deploy-patterns/rolling/');
  await expect(sidebar(page).locator('.line-mark').first()).toBeAttached();
  await page.getByRole('button', {name: 'ナビゲーションバーを開く'}).click();
  const menu = page.getByRole('dialog', {name: 'ナビゲーション'});
  await expect(menu.getByRole('link', {name: 'ローリングデプロイ 読んだ 2/5 ページ', exact: true})).toBeVisible();
  expect(await findViolations(page, {within: '.site-menu'})).toEqual([]);
  await page.emulateMedia({colorScheme: 'dark'});
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await findViolations(page, {within: '.site-menu', rules: ['color-contrast']})).toEqual([]);
  await page.keyboard.press('Escape');
  await keepOneOfEachKind(page);
  expect(await findViolations(page, {within: '.read-toggle'})).toEqual([]);
  await page.goto('/reading-guide/');
  expect(await findViolations(page, {within: '.forget-records'})).toEqual([]);
});

test.describe('by finger', () => {
  test.use(phone);

  test('a tap marks the page, and a tap takes all of it away', async ({page}) => {
    await page.setViewportSize(phone.viewport);
    await open(page, '/monitoring/x-ray/');
    await page.getByText('このページを読んだ', {exact: true}).tap();
    await expect(toggle(page)).toBeChecked();
    await open(page, '/reading-guide/');
    const kept = page.locator('.forget-records').getByRole('status');
    await expect(kept).toHaveText('読んだページ 1、答えた問題 0');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', {name: '読んだ印と答えの記録を消す'}).tap();
    await expect(kept).toHaveText('読んだページ 0、答えた問題 0');
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('there is nothing to press', async ({page}) => {
    await page.goto('/deploy-patterns/rolling/');
    await expect(page.locator('.read-toggle')).toBeHidden();
    await page.goto('/reading-guide/');
    await expect(page.locator('.forget-records')).toBeHidden();
  });
});
