/**
 * Promise: the home page leads on. What it shows of other pages is what they say, each question that it offers is
 * answered by the right section first, its field searches, and what changed can be followed as a feed.
 */
import {sampleQuestions} from '../src/components/home/sample-questions';
import {changes} from '../src/data/changes';
import {corrections} from '../src/data/corrections';
import {questions} from '../src/data/questions';
import {expect, open, phone, test} from './fixtures';

test('each sample question is a link whose first result answers it', async ({page}) => {
  for (const {question, answer} of sampleQuestions) {
    await page.goto('/');
    await page.getByRole('list', {name: '質問の例'}).getByRole('link', {name: question}).click();
    await expect(page.getByRole('main').getByRole('textbox', {name: '検索'})).toHaveValue(question);
    await expect(page.locator('.search-page__answers a').first()).toHaveAttribute('href', new RegExp(`^${answer}`));
  }
});

test('the field asks the search page', async ({page}) => {
  await page.goto('/');
  const field = page.getByRole('textbox', {name: '探す言葉'});
  await field.fill('ブルー/グリーン & 費用');
  await field.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/);
  await expect(page.getByRole('main').getByRole('textbox', {name: '検索'})).toHaveValue('ブルー/グリーン & 費用');
});

test.describe('on a phone', () => {
  test.use(phone);

  test('by finger, the field and its button ask the search page, and an example does', async ({page}) => {
    await page.goto('/');
    await page.getByRole('textbox', {name: '探す言葉'}).tap();
    await page.keyboard.type('タグ');
    await page.getByRole('main').getByRole('button', {name: '検索'}).tap();
    await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('タグ')}`);
    await page.goto('/');
    await page.getByRole('list', {name: '質問の例'}).getByRole('link').first().tap();
    await expect(page).toHaveURL(/\/search\/\?q=./);
  });
});

test('each guide shows the first rows of a table that it links to, word for word', async ({page}) => {
  await page.goto('/');
  const pieces = await page.locator('.home-guide').evaluateAll((guides) =>
    guides.map((guide) => ({
      link: guide.querySelector('p:last-child a')?.getAttribute('href') ?? '',
      rows: Array.from(guide.querySelectorAll('tr'), ({cells}) => Array.from(cells, (cell) => cell.textContent)),
    })),
  );
  expect(pieces.map(({rows}) => rows.map(({length}) => length))).toEqual(Array(3).fill([3, 3, 3, 3]));
  await expect(page.locator('.home-guide').getByRole('rowheader')).toHaveCount(9);
  for (const {link, rows} of pieces) {
    await page.goto(link);
    const id = new URL(page.url()).hash.slice(1);
    const tables = await page.locator('table').evaluateAll(
      (found, heading) =>
        found
          // The first below the heading is the one.
          .filter((table) => {
            const place = document.getElementById(heading)?.compareDocumentPosition(table) ?? 0;
            return (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
          })
          .map((table) =>
            Array.from(table.querySelectorAll('tr'), ({cells}) => Array.from(cells, (cell) => cell.textContent)),
          ),
      id,
    );
    const [table = []] = tables;
    expect(
      table.slice(0, 4).map((cells) => cells.slice(0, 3)),
      link,
    ).toEqual(rows);
  }
});

test('counts are those of the data, and lead to the questions', async ({page}) => {
  await page.goto('/');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', {name: `${questions.length} 問のシナリオ問題`})).toBeVisible();
  const counts = await main.locator('.home-practice li > span').allTextContents();
  expect(counts.map((text) => Number.parseInt(text)).reduce((sum, count) => sum + count, 0)).toBe(questions.length);
  await main.getByRole('link', {name: /問の一問一答$/}).click();
  await expect(page.getByRole('heading', {level: 1, name: '一問一答'})).toBeVisible();
});

test('what changed stands on the page of changes whole, the newest on home, and in a feed that both name', async ({
  page,
}) => {
  const titles = changes.map(({title}) => title);
  for (const [address, shown] of [
    ['/', titles.slice(0, 5)],
    ['/corrections/', titles],
  ] as const) {
    await page.goto(address);
    await expect(page.locator('.changes li > a')).toHaveText([...shown]);
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute('href', '/changes.xml');
  }
  const response = await page.request.get('/changes.xml');
  expect(response.headers()['content-type']).toContain('xml');
  // The policy of a page lets no script make a document of a text.
  await page.goto('about:blank');
  const entries = await page.evaluate(
    (xml) => {
      const feed = new DOMParser().parseFromString(xml, 'application/xml');
      return Array.from(feed.querySelectorAll('feed > entry'), (entry) => ({
        title: entry.querySelector('title')?.textContent,
        link: entry
          .querySelector('link')
          ?.getAttribute('href')
          ?.replace(/^https?:\/\/[^/]+/, ''),
      }));
    },
    await response.text(),
  );
  expect(entries).toEqual(changes.map(({title, section}) => ({title, link: section})));
});

test('a link to a folded correction opens it', async ({page}) => {
  const typo = corrections.find(({kind}) => kind === 'typo');
  await open(page, `/corrections/#${typo?.id ?? ''}`);
  await expect(page.locator(`#${typo?.id ?? ''}`)).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the page says that search needs it, and a topic unfolds its further pages', async ({page}) => {
    await page.goto('/');
    await expect(page.locator('noscript p')).toHaveText(/検索には JavaScript が要る/);
    const topic = page.locator('.home-columns > li').filter({hasText: 'CodePipeline'}).first();
    await topic.locator('summary').click();
    await topic.getByRole('link').nth(1).click();
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await page.goto('/');
    await page.getByRole('textbox', {name: '探す言葉'}).fill('タグ');
    await page.getByRole('main').getByRole('button', {name: '検索'}).click();
    await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('タグ')}`);
  });
});
