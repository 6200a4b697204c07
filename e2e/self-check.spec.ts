import {questions} from '../src/data/questions';
import type {Question} from '../src/data/questions';
import {addressOfQuestion} from '../src/data/questions/grouping';
import {expect, open, phone, test} from './fixtures';

test.describe('self-check', () => {
  const [question] = questions;
  if (question === undefined) {
    throw new Error('src/data/questions/ に問題がない');
  }
  const pageOf = (of: Question): string => addressOfQuestion(of).replace(/#.*/, '');
  const setPage = pageOf(question);
  const asked = questions.filter((other) => pageOf(other) === setPage);
  const wrong = question.options[question.answer === 0 ? 1 : 0];

  test('tells right from wrong, keeps it in the browser and forgets it on demand', async ({page}) => {
    await page.goto(setPage);
    const form = page.getByRole('form', {name: '練習のしかた'});
    const card = page.locator(`#${question.id}`);
    await expect(form.getByRole('status').first()).toContainText(`まだ ${asked.length} 問`);
    await card.getByRole('radio', {name: wrong.text}).check();
    await card.getByText('答えと理由').click();
    await expect(card.getByRole('status')).toContainText('まちがい');
    await page.reload();
    await expect(form.getByRole('status').first()).toContainText('正解 0 問、まちがい 1 問');
    await form.getByRole('button', {name: 'まちがえた問題だけ'}).click();
    await expect(page.locator('.question:visible')).toHaveCount(1);
    await card.getByRole('radio', {name: question.options[question.answer].text}).check();
    await card.getByText('答えと理由').click();
    await expect(card.getByRole('status')).toHaveText('正解');
    page.once('dialog', (dialog) => void dialog.accept());
    await form.getByRole('button', {name: '記録を消す'}).click();
    await expect(form.getByRole('status').first()).toContainText(`まだ ${asked.length} 問`);
  });

  test('the page of an area shows what was answered, and leads on who comes for a question', async ({page}) => {
    const moved = questions.find((other) => addressOfQuestion(other).startsWith('/questions/x-ray/'));
    await page.goto(`/questions/monitoring/#${moved?.id ?? ''}`);
    await expect(page).toHaveURL(new RegExp(`/questions/x-ray/#${moved?.id ?? ''}$`));
    const card = page.locator(`#${moved?.id ?? ''}`);
    await card
      .getByRole('radio')
      .nth(moved?.answer ?? -1)
      .check();
    await card.getByText('答えと理由').click();
    await expect(card.getByRole('status')).toHaveText('正解');
    await page.goto('/questions/monitoring/');
    await expect(
      page
        .getByRole('main')
        .getByRole('listitem')
        .filter({hasText: /^AWS X-Ray/})
        .first(),
    ).toContainText('正解 1、まちがい 0');
    await expect(page.locator(`#${moved?.id ?? ''}`)).toHaveAttribute('data-result', 'right');
    await page.getByRole('button', {name: /問を .* 分で解く/}).click();
    await expect(page.locator('.question:visible')).toHaveCount(20);
    await expect(page.getByRole('link', {name: '1', exact: true})).toHaveCount(0);
  });

  test('leads to the exam points of the same pages, and back', async ({page}) => {
    await page.goto('/questions/cloudformation/');
    await page.getByRole('link', {name: /^この話題の一問一答（\d+ 問）$/}).click();
    await expect(page).toHaveURL('/drill/cloudformation/');
    await page.getByRole('link', {name: /^この話題の練習問題（\d+ 問）$/}).click();
    await expect(page).toHaveURL('/questions/cloudformation/');
    await page.goto('/questions/monitoring/');
    await page.getByRole('link', {name: 'この領域の一問一答'}).click();
    await expect(page).toHaveURL('/self-check/drill/#monitoring');
  });

  test('runs against the clock: no answer before the end, what is open then counts as wrong', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.install();
    await page.goto('/self-check/');
    const form = page.getByRole('form', {name: '練習のしかた'});
    await expect(form.getByRole('status').first()).toContainText(`全 ${questions.length} 問`);
    await form.getByRole('button', {name: /問を .* 分で解く/}).click();
    await expect(page.locator('.question:visible')).toHaveCount(20);
    await expect(page.locator('.question summary').filter({visible: true})).toHaveCount(0);
    await expect(form.getByRole('timer')).toHaveText(/^\d+:\d\d$/);
    await page.clock.fastForward('49:00');
    await expect(form.getByText('20 問中 0 問正解')).toBeVisible();
    await expect(page.locator('.question summary').filter({visible: true})).toHaveCount(20);
    await test.step('a question fetched from its page keeps the link to itself there', async () => {
      const card = page.locator('.question').filter({visible: true}).first();
      await card.getByRole('button', {name: 'この問題のリンクをコピー'}).click();
      await expect(page.locator('.announcement')).toHaveText('コピーしました');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      await page.goto(copied);
      await expect(page).toHaveURL(/\/questions\/[a-z-]+\/#/);
      await expect(page.locator(`#${new URL(copied).pathname.split('/').at(-2) ?? ''}`)).toBeInViewport();
    });
  });

  test('by keyboard alone: an arrow chooses, Enter shows the answer; of the drill, too', async ({page}) => {
    await open(page, setPage);
    const card = page.locator(`#${question.id}`);
    await card.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(card.getByRole('radio').nth(1)).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(card.getByRole('status')).toHaveText(question.answer === 1 ? '正解' : /まちがい/);
    await page.goto('/drill/rolling/');
    await page.locator('.exam-point summary').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.exam-point p').first()).toBeVisible();
  });

  test.describe('by finger', () => {
    test.use(phone);

    test('a tap chooses, and a tap shows the answer; of the drill, too', async ({page}) => {
      await open(page, setPage);
      const card = page.locator(`#${question.id}`);
      await card.getByText(question.options[question.answer].text, {exact: true}).first().tap();
      await card.getByText('答えと理由').tap();
      await expect(card.getByRole('status')).toHaveText('正解');
      await page.goto('/drill/rolling/');
      await page.locator('.exam-point summary').first().tap();
      await expect(page.locator('.exam-point p').first()).toBeVisible();
    });
  });

  test.describe('without JavaScript', () => {
    test.use({javaScriptEnabled: false});

    test('can be read and answered', async ({page}) => {
      await page.goto(setPage);
      const card = page.locator(`#${question.id}`);
      await card.getByRole('radio').first().check();
      await card.getByText('答えと理由').click();
      await expect(card.getByText('正解は')).toBeVisible();
      await expect(page.getByRole('form', {name: '練習のしかた'})).toHaveCount(0);
      await page.goto('/drill/rolling/');
      await page.locator('.exam-point summary').first().click();
      await expect(page.locator('.exam-point p').first()).toBeVisible();
    });
  });
});
