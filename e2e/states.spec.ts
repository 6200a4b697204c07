/**
 * Promise: whatever state a reader brings a page into, everybody can use it: axe finds nothing in it, on a desktop and
 * a phone, in light and dark. `npm test` looks at a few, once at the part in question,
 * `npm run test:all` at the whole page in every state. Pages as they arrive: pages.spec.ts.
 */
import type {Page} from 'playwright/test';
import {questions} from '../src/data/questions';
import {addressOfQuestion} from '../src/data/questions/grouping';
import {findViolations} from './axe';
import {expect, open, test} from './fixtures';
import {everything} from './site';

interface State {
  readonly name: string;
  readonly address: string;
  /** The one window in which it can be reached, else both. */
  readonly on?: 'desktop' | 'phone';
  /** Where it shows, for the short look of `npm test`; the other states wait for `npm run test:all`. */
  readonly within?: string;
  readonly reach: (page: Page) => Promise<unknown>;
}

const topic = '/deploy-patterns/rolling/';
const figure = 'fig-rolling-batches';
const [question] = questions;
const asked = question === undefined ? '' : addressOfQuestion(question);

const box = (page: Page) => page.getByRole('combobox', {name: '検索'});
const press = (page: Page, name: string | RegExp) => page.getByRole('button', {name}).first().click();
/** Writes what an earlier visit left, and comes back. */
async function remember(page: Page, records: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    (kept) => Object.entries(kept).forEach(([key, text]) => localStorage.setItem(key, text)),
    records,
  );
  await open(page, new URL(page.url()).pathname);
}
async function search(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await expect(page.getByRole('listbox', {name: '検索結果', includeHidden: true})).toHaveAttribute(
    'data-answers',
    query,
  );
}
async function answer(page: Page, isRight: boolean): Promise<void> {
  const card = page.locator(`#${question?.id ?? ''}`);
  await card
    .getByRole('radio')
    .nth(((question?.answer ?? 0) + (isRight ? 0 : 1)) % 4)
    .check();
  await card.getByText('答えと理由').click();
  await expect(card.getByRole('status')).toHaveText(isRight ? '正解' : /^まちがい/);
}

const states: readonly State[] = [
  {name: 'search, empty', address: topic, reach: (page) => box(page).focus()},
  {
    name: 'search with results, one of them chosen',
    address: topic,
    reach: async (page) => {
      await search(page, 'トレース');
      await page.keyboard.press('ArrowDown');
    },
  },
  {name: 'search without results', address: topic, reach: (page) => search(page, 'ぬぬぬぬ')},
  {
    name: 'search with a term defined',
    address: topic,
    reach: async (page) => {
      await box(page).fill('パッチベースライン');
      await expect(page.locator('.search-definition')).toBeVisible();
    },
  },
  {
    name: 'recent queries',
    address: topic,
    reach: async (page) => {
      await remember(page, {'recent-searches': 'タグ\nロールバック'});
      await box(page).focus();
      await expect(page.getByRole('option')).toHaveCount(2);
    },
  },
  {
    name: 'the page of a result, its words marked',
    address: topic,
    reach: async (page) => {
      await search(page, 'バッチの大きさ');
      await page.getByRole('option').first().click();
      await expect(page.getByRole('button', {name: '一致の強調を消す'})).toBeVisible();
    },
  },
  {
    name: 'the page of search, with results of one area',
    address: '/search/?q=%E3%83%AD%E3%83%BC%E3%83%AA%E3%83%B3%E3%82%B0&area=deploy-patterns',
    reach: (page) => expect(page.locator('main a[href*="#"]').first()).toBeVisible(),
  },
  {
    name: 'the page of search, without results',
    address: '/search/?q=%E3%81%AC%E3%81%AC%E3%81%AC%E3%81%AC',
    reach: (page) => expect(page.getByRole('main').getByRole('status')).toContainText('ない'),
  },
  {
    name: 'the page of search, whose index cannot be fetched',
    address: '/search/',
    reach: async (page) => {
      await page.route(/\/assets\/search\//, (route) => route.fulfill({status: 500, body: ''}));
      await open(page, '/search/?q=tag');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'a figure enlarged',
    address: topic,
    within: 'dialog',
    reach: async (page) => {
      await press(page, '図を拡大');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'a figure walked step by step',
    address: `${topic}?step=3#${figure}`,
    reach: (page) => expect(page.getByRole('group', {name: /の手順/})).toBeVisible(),
  },
  {
    name: 'a step enlarged',
    address: `${topic}?step=3#${figure}`,
    reach: async (page) => {
      await expect(page.locator('.node.is-step').first()).toBeVisible();
      await press(page, '図を拡大');
      await expect(page.getByRole('dialog').locator('.node.is-step').first()).toBeVisible();
    },
  },
  {
    name: 'the menu, with pages that were read',
    address: topic,
    on: 'phone',
    reach: async (page) => {
      await remember(page, {'read-pages': `${topic}\n/deploy-patterns/rolling-ecs/`});
      await press(page, 'ナビゲーションバーを開く');
      await expect(page.getByRole('dialog', {name: 'ナビゲーション'})).toBeInViewport();
    },
  },
  {
    name: 'the contents, unfolded',
    address: topic,
    on: 'phone',
    within: '.page-contents',
    reach: async (page) => {
      await page.locator('summary.page-contents__line').click();
      await expect(page.locator('.page-contents a').first()).toBeVisible();
    },
  },
  {
    name: 'a link copied, with its other forms',
    address: topic,
    within: '.copy-link__panel',
    reach: async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await press(page, 'リンクをコピー');
      await expect(page.getByRole('group', {name: 'リンクの形'})).toContainText('コピーした');
      await expect(page.locator('.announcement')).toHaveText('コピーしました');
    },
  },
  {
    name: 'a link that the clipboard refused',
    address: topic,
    reach: async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true}));
      await press(page, 'リンクをコピー');
      await expect(page.getByRole('textbox', {name: 'コピーするアドレス'})).toBeVisible();
    },
  },
  {
    name: 'code whose copy was refused',
    address: '/deploy-services/codedeploy-appspec/',
    reach: async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true}));
      await page.locator('.theme-code-block').first().hover();
      await press(page, 'クリップボードにコードをコピー');
    },
  },
  {
    name: 'the meaning of a term',
    address: topic,
    reach: async (page) => {
      await page.keyboard.press('Tab');
      await page.locator('main a.gloss').first().focus();
      await expect(page.getByRole('tooltip')).toBeVisible();
    },
  },
  {
    name: 'the comparison, narrowed',
    address: '/deploy-patterns/?need=fast-way-back,one-environment#comparison',
    reach: (page) => expect(page.locator('.decide').getByRole('status')).toContainText('が残る'),
  },
  {
    name: 'the glossary, narrowed',
    address: '/glossary/',
    within: '.term-filter',
    reach: async (page) => {
      await page.getByRole('searchbox', {name: '用語を絞り込む'}).fill('デプロイ');
      await expect(page.locator('.term-filter').getByRole('status')).toContainText('件の用語');
    },
  },
  {
    name: 'the glossary, with nothing left',
    address: '/glossary/',
    reach: async (page) => {
      await page.getByRole('searchbox', {name: '用語を絞り込む'}).fill('ぬぬぬ');
      await expect(page.locator('.term-filter').getByRole('status')).toContainText('ない');
    },
  },
  {
    name: 'a question answered rightly',
    address: asked,
    reach: (page) => answer(page, true),
  },
  {
    name: 'a question answered wrongly',
    address: asked,
    within: '.question[data-result]',
    reach: (page) => answer(page, false),
  },
  {
    name: 'a run against the clock, and its result',
    address: '/self-check/',
    reach: async (page) => {
      await press(page, /問を .* 分で解く/);
      await expect(page.getByRole('timer')).toBeVisible();
      if (everything) {
        expect(await findViolations(page)).toEqual([]);
      }
      await press(page, '終えて採点する');
      await expect(page.getByText(/問中 0 問正解/)).toBeVisible();
    },
  },
  {
    name: 'an area of questions with answers',
    address: '/questions/x-ray/',
    reach: async (page) => {
      const ids = questions.map(({id}, at) => [id, at % 2 === 0 ? 'right' : 'wrong']);
      await remember(page, {'self-check': JSON.stringify(Object.fromEntries(ids))});
      await open(page, '/questions/monitoring/');
      await expect(page.locator('.question-set__numbers [data-result]').first()).toBeVisible();
    },
  },
  {
    name: 'the offer to save the site',
    address: '/reading-guide/#offline',
    reach: (page) => expect(page.getByRole('button', {name: '保存する'})).toBeVisible(),
  },
  {name: 'a page that is not saved', address: '/not-saved/', within: 'main', reach: () => Promise.resolve()},
  {
    name: 'a wrong address, with near ones',
    address: '/deploy-pattern/roling/',
    reach: (page) => expect(page.locator('.not-found__near a').first()).toBeVisible(),
  },
  {
    name: 'a wrong address, with none',
    address: '/no/such/page/',
    reach: (page) => expect(page.getByRole('main').getByRole('status')).toContainText('近いページはない'),
  },
  {
    name: 'a section that is not there',
    address: `${topic}#bach-size`,
    reach: (page) => expect(page.locator('.announcement')).toContainText('このページにない'),
  },
  {
    name: 'the way back to the top',
    address: topic,
    reach: async (page) => {
      await page.mouse.wheel(0, 2000);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
      await page.mouse.wheel(0, -300);
      await expect(page.locator('.back-to-top--shown')).toBeVisible();
    },
  },
  {name: 'paper', address: topic, reach: (page) => page.emulateMedia({media: 'print'})},
];

const widths = {desktop: 1295, phone: 390} as const;
/** States that are about an answer which is none, as the browser reports by itself. */
const isOff = /wrong address|cannot be fetched/;
const schemes = ['light', 'dark'] as const;

for (const [index, {name, address, on, within, reach}] of states.entries()) {
  if (!everything && within === undefined) {
    continue;
  }
  const usual = index % 2 === 0 ? 'desktop' : 'phone';
  const devices: readonly (keyof typeof widths)[] =
    on !== undefined ? [on] : everything ? (['desktop', 'phone'] as const) : [usual];
  test(`${name}: everybody can use it`, async ({page, troubles}) => {
    for (const device of devices) {
      await page.setViewportSize({width: widths[device], height: 900});
      await page.emulateMedia({colorScheme: 'light', media: 'screen'});
      await page.goto('about:blank');
      await open(page, address);
      await reach(page);
      // Of a native dialog, axe does not ask it.
      for (const dialog of await page.getByRole('dialog').all()) {
        await expect(dialog, `${address} の dialog に名前がない。直し方: aria-label を付ける`).toHaveAccessibleName(
          /\S/,
        );
      }
      for (const colorScheme of everything ? schemes : [schemes[(index >> 1) % 2] ?? 'light']) {
        await page.emulateMedia({colorScheme});
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        expect.soft(await findViolations(page, everything || within === undefined ? {} : {within}), device).toEqual([]);
      }
    }
    // The browser reports what a state is about itself: an answer that is none.
    const expected = /^(?:404|500): |Failed to load resource/;
    const rest = troubles.filter((trouble) => !expected.test(trouble) || !isOff.test(name));
    troubles.splice(0, troubles.length, ...rest);
  });
}
