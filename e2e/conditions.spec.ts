/**
 * Promise: under hard conditions the site stays readable, nothing looks operable that is not, and what cannot work says
 * so and leads on. Further conditions: no-js.spec.ts, offline.spec.ts, not-found.spec.ts, hosting.spec.ts, sub-path/.
 */
import type {Page} from 'playwright/test';
import {questions} from '../src/data/questions';
import {addressOfQuestion} from '../src/data/questions/grouping';
import {expect, open, operable, test} from './fixtures';
import {readBuilt} from './preview';
import {everything, sampleOf, sitemapPaths} from './site';

const patterns = '/deploy-patterns/';
const rolling = '/deploy-patterns/rolling/';
const code = '/deploy-services/codedeploy-appspec/';
const practice = '/questions/x-ray/';
const guide = '/reading-guide/';
/** Kinds of pages that have something to operate; the self-check has the most. */
const operated: readonly string[] = [practice, ...sampleOf([patterns, rolling, code, '/glossary/', guide, '/'], 2)];
const scripts = /\/assets\/js\//;
const gone = {status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>'} as const;

const firstLink = (page: Page) => page.getByRole('main').getByRole('link').filter({visible: true}).first();
const said = (page: Page) => page.locator('.announcement');
const anew = (page: Page) => said(page).getByRole('button', {name: 'ページを開き直す'});

/** What the browser itself reports of files that a test keeps from it; nothing else may be reported. */
const expected = /404|ERR_FAILED|MIME type/;
const expectOnly = (troubles: string[]): void =>
  expect(troubles.splice(0).filter((trouble) => !expected.test(trouble))).toEqual([]);

/** Names of what can be pressed or filled in without doing anything: no script is there, and no form that leads on. */
const idleControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, textarea')]
      .filter(
        (control) =>
          control.matches(':enabled') &&
          control.checkVisibility({visibilityProperty: true}) &&
          // The browser itself marks an option and sends a form.
          control.closest('form[action], .question__option') === null,
      )
      .map(
        ({outerHTML}) =>
          `${location.pathname} に、スクリプトなしで働かない ${outerHTML.slice(0, 100)}。` +
          '直し方: disabled と書いて働かせる側で外すか、html:not([data-ready]) の間は隠す',
      ),
  );

const [question] = questions.filter((one) => addressOfQuestion(one).startsWith(`${practice}#`));
if (question === undefined) {
  throw new Error(`${practice} に問題がない`);
}
const card = (page: Page) => page.locator(`#${question.id}`);

/** Answers a question rightly. */
async function answer(page: Page): Promise<void> {
  await card(page)
    .getByRole('radio')
    .nth(question?.answer ?? -1)
    .check();
  await card(page).getByText('答えと理由').click();
  await expect(card(page).getByRole('status')).toHaveText('正解');
}

test.describe('storage', () => {
  const conditions = {
    refused: () => {
      const refuse = {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, refuse);
      }
    },
    full: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  };
  for (const [name, condition] of Object.entries(conditions)) {
    test(`${name}: the page works as long as it is open, and says that nothing is kept`, async ({page}) => {
      await page.addInitScript(condition);
      await open(page, rolling);
      await page.locator('.color-mode').first().click();
      await expect(page.locator('html')).toHaveAttribute('data-theme-choice', 'light');
      await page.getByRole('checkbox', {name: 'このページを読んだ'}).check();
      await expect(said(page)).toHaveText('このブラウザーには記録を残せない');
      await open(page, practice);
      await answer(page);
      await expect(page.locator('.practice__tally')).toContainText('正解 1 問');
      await expect(said(page)).toHaveText('このブラウザーには記録を残せない');
      await open(page, guide);
      await expect(page.locator('.offline').getByRole('status')).toHaveText('まだ保存していない。');
    });
  }
});

for (const [name, clipboard] of [
  ['refuses', () => Promise.reject(new DOMException('refused', 'NotAllowedError'))],
  ['is not there', undefined],
] as const) {
  test(`where the clipboard ${name}, code and the link of a heading are shown selected`, async ({page}) => {
    await page.addInitScript((isThere) => {
      const refuse = (): Promise<never> => Promise.reject(new DOMException('refused', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', {value: isThere ? {writeText: refuse} : undefined});
    }, clipboard !== undefined);
    await open(page, code);
    await page.getByRole('button', {name: 'クリップボードにコードをコピー'}).first().click();
    const unsaid = `${code} が、コピーできないと言わない。直し方: 選択して見せ、そうと言う（code-buttons、copy-text.ts）`;
    await expect(said(page), unsaid).toHaveText('コピーできない。選択したコードをコピーする');
    expect(await page.evaluate(() => getSelection()?.toString().trim())).not.toBe('');
    await page.locator('h2 + .copy-link button, .copy-link-row .copy-link__button').first().click();
    await expect(page.getByRole('textbox', {name: 'コピーするアドレス'}), unsaid).toBeFocused();
    await expect(said(page)).toHaveText('コピーできない。選択したアドレスをコピーする');
    expect(await page.evaluate(() => getSelection()?.toString())).toContain(code);
  });
}

test.describe('scripts that stop half-way', () => {
  test('where the behaviours do not come, nothing looks operable that is not, and links and forms lead on', async ({
    page,
    troubles,
  }) => {
    await page.route(/\/assets\/js\/behaviours\./, (route) => route.fulfill(gone));
    for (const address of operated) {
      await page.goto(address);
      expect(await idleControls(page)).toEqual([]);
      await expect(firstLink(page)).toBeVisible();
    }
    await page.goto(rolling);
    await page.locator('input[name="q"]').fill('タグ');
    await page.locator('input[name="q"]').press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    const topics = page.getByRole('navigation', {name: '全トピックの一覧'});
    await page.evaluate(() => document.getAnimations().forEach((wait) => wait.finish()));
    await expect(page.getByText('検索には JavaScript が要る。')).toBeVisible();
    await topics.getByRole('link', {name: 'ローリングデプロイ', exact: true}).click();
    await expect(page).toHaveURL(rolling);
    expectOnly(troubles);
  });

  test('a control that does nothing is noticed', async ({page}) => {
    await page.goto(rolling);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    await page.locator('html').evaluate((html) => html.removeAttribute('data-ready'));
    expect(await idleControls(page)).toContainEqual(expect.stringContaining('<button></button>'));
  });

  /** What fetches its part on first use: a page, and the press. */
  const uses: readonly {
    readonly name: string;
    readonly address: string;
    readonly use: (page: Page) => Promise<void>;
  }[] = [
    {name: 'the steps of a figure', address: rolling, use: (page) => page.locator('[data-steps]').first().click()},
    {
      name: 'a figure enlarged',
      address: rolling,
      use: (page) => page.locator('.diagram__actions > button').first().click(),
    },
    {
      name: 'a page as Markdown',
      address: rolling,
      use: (page) => page.locator('.page-markdown > button').click(),
    },
    {
      name: 'the mark of a page',
      address: rolling,
      use: (page) => page.getByRole('checkbox', {name: 'このページを読んだ'}).check(),
    },
    {
      name: 'the terms that match',
      address: '/glossary/',
      use: (page) => page.getByLabel('用語を絞り込む').fill('ENI'),
    },
    {
      name: 'the comparison narrowed',
      address: patterns,
      use: (page) => page.getByRole('checkbox', {name: 'すぐ戻せる', exact: true}).check(),
    },
  ];

  test('what a deploy took away from an open page is told, and the page opened anew has it', async ({
    page,
    troubles,
  }) => {
    let at = '';
    for (const {name, address, use} of uses) {
      await test.step(name, async () => {
        if (at !== address) {
          await page.unroute(scripts);
          await open(page, address);
          await page.route(scripts, (route) => route.fulfill(gone));
          at = address;
        }
        await use(page);
        await expect(
          anew(page),
          `${address} の「${name}」が、届かないと言わない。直し方: client.ts の import() の失敗を tellLost に渡す`,
        ).toBeVisible();
        await page.locator('h1').click();
        await expect(said(page)).toBeEmpty();
      });
    }
    await page.getByRole('checkbox', {name: '2 つ目の環境を作らない', exact: true}).check();
    await expect(anew(page)).toBeVisible();
    await page.unroute(scripts);
    await anew(page).click();
    await expect(said(page)).toBeEmpty();
    await page.getByRole('checkbox', {name: 'すぐ戻せる', exact: true}).setChecked(true);
    await expect(page).toHaveURL(`${patterns}?need=fast-way-back#comparison`);
    await expect(page.locator('.decide + table tr[data-out]')).not.toHaveCount(0);
    expectOnly(troubles);
  });

  test('what a page wants at once and does not get is told, and stays without buttons', async ({page, troubles}) => {
    await page.route(scripts, (route) =>
      /\/(?:runtime~)?behaviours\./.test(route.request().url()) ? route.continue() : route.fulfill(gone),
    );
    for (const address of [
      practice,
      `${guide}#offline`,
      `${rolling}#no-such-section`,
      `${rolling}?step=2#fig-rolling-batches`,
    ]) {
      await open(page, address);
      await expect(anew(page), address).toBeVisible();
    }
    await open(page, practice);
    await expect(page.locator('.practice button:enabled:visible')).toHaveCount(0);
    await card(page).getByText('答えと理由').click();
    await expect(card(page).locator('details li').first()).toBeVisible();
    expectOnly(troubles);
  });

  test('search that a deploy took away says so, and its field leads to the new one', async ({page, troubles}) => {
    await open(page, rolling);
    await page.route(scripts, (route) => route.fulfill(gone));
    const field = page.locator('input[name="q"]');
    await field.fill('タグ');
    await expect(
      page.getByRole('alert'),
      `${rolling} の検索が、始められないと言わない。直し方: search/client.ts の operate で .search-failure を出す`,
    ).toContainText('続くときは、ページを開き直す。');
    await page.unroute(scripts);
    await field.press('Enter');
    await expect(page).toHaveURL(`/search/?q=${encodeURIComponent('タグ')}`);
    expectOnly(troubles);
  });

  test('an old page from a cache, whose parts are gone, reads, and its links lead to the new ones', async ({
    page,
    troubles,
  }) => {
    for (const address of operated.slice(1)) {
      const old = readBuilt(address).replace(/(\/assets\/(?:js|css)\/[^\s">]+\.)[0-9a-f]{8}\./g, '$100000000.');
      expect(old).toContain('.00000000.css');
      await page.route(`**${address}`, (route) => route.fulfill({contentType: 'text/html', body: old}));
      for (const width of [390, 1280]) {
        await page.setViewportSize({width, height: 800});
        await page.goto(address);
        const first = page.getByRole('heading', {level: 1});
        await expect(first).toBeVisible();
        // No sign that only a stylesheet keeps small.
        const large = await page.locator('svg:not(.drawing, [role="img"]), img').evaluateAll((all) =>
          all
            .filter((sign) => {
              const {width, height} = sign.getBoundingClientRect();
              // A bar is as wide as its line.
              return Math.min(width, height) > 100;
            })
            .map((sign) => sign.outerHTML),
        );
        expect(large).toEqual([]);
      }
      await page.unroute(`**${address}`);
      await page.locator('a[href="/"]').filter({visible: true}).first().click();
      await page.locator(operable).waitFor({state: 'attached'});
    }
    expectOnly(troubles);
  });
});

test('with pictures off every word is there, and nothing stands elsewhere', async ({page, troubles}) => {
  const look = () =>
    page.evaluate(() => ({
      words: document.body.innerText,
      tops: Array.from(document.querySelectorAll('h1, h2, h3'), (heading) => heading.getBoundingClientRect().top),
      mute: Array.from(document.querySelectorAll('img:not([alt])'), ({outerHTML}) => outerHTML),
    }));
  for (const address of sampleOf(sitemapPaths(), 2)) {
    await open(page, address);
    await page.evaluate(() => document.fonts.ready);
    const seen = await look();
    await page.route(/\.(?:svg|png|jpe?g|gif|webp|avif|ico)$/, (route) => route.abort());
    await open(page, address);
    expect(
      await look(),
      `${address} は、画像がないと語か見出しの場所が違う。直し方: width と height を書き、要ることは alt で言う`,
    ).toEqual(seen);
    expect(seen.mute, `${address} の画像に alt がない。直し方: 飾りなら alt="" と書く`).toEqual([]);
    await page.unrouteAll();
  }
  expectOnly(troubles);
});

test('wrong addresses: what is the page opens, what is not leads to it', async ({page, troubles}) => {
  const sames = [
    `${rolling}index.html`,
    '/%64eploy-patterns/rolling/',
    '/deploy-patterns/r%6Flling/?utm_source=x&utm_medium=y',
    `${rolling}#%E3%81%`,
    `${rolling}?need=%&step=%E3`,
  ];
  for (const same of sampleOf(sames, 3)) {
    await open(page, same);
    await expect(page.getByRole('heading', {level: 1}), same).toHaveText('ローリングデプロイ');
  }
  const wrongs = [
    '/DEPLOY-PATTERNS/ROLLING/',
    '/Deploy-Patterns/rolling',
    '/deploy-patterns/rolling/)',
    '/deploy-patterns/rolling/」を',
    '/deploy-patterns/rolling.html',
    '/deploy-patterns/rolling/index.htm',
    '/deploy-patterns/rolling/&amp;x=1',
    '/deploy-patterns/rolling/%20',
    '/notes/deploy-patterns/rolling/',
  ];
  for (const wrong of sampleOf(wrongs, 4)) {
    expect((await page.goto(wrong))?.status(), wrong).toBe(404);
    await expect(
      page.locator('.not-found__near a').first(),
      `${wrong} から ${rolling} へ導かない。直し方: near-addresses の client.ts と nearest.ts を直す`,
    ).toHaveAttribute('href', rolling);
  }
  expectOnly(troubles);
});

for (const [name, now] of [
  ['2099', '2099-12-31T23:59:59Z'],
  ...(everything ? [['2001', '2001-01-01T00:00:00Z']] : []),
] as const) {
  test(`a clock of ${name} changes nothing that is read, and a run against the clock has its time`, async ({page}) => {
    const look = () => page.evaluate(() => document.body.innerText);
    await open(page, guide);
    await expect(page.locator('.offline').getByRole('status')).not.toBeEmpty();
    const seen = await look();
    await page.clock.setFixedTime(now);
    await open(page, guide);
    await expect(page.locator('.offline').getByRole('status')).not.toBeEmpty();
    expect(
      await look(),
      `${guide} の文が、読者の時計で変わる。直し方: 日はビルドのときに決める（src/site/today.ts）`,
    ).toBe(seen);
    await page.goto('/self-check/');
    await page.getByRole('button', {name: /問を .* 分で解く/}).click();
    await expect(page.getByRole('timer')).not.toBeEmpty();
    // The reader sets the clock right meanwhile.
    await page.clock.setFixedTime('2026-11-30T00:00:00Z');
    await expect(
      page.getByRole('timer'),
      '/self-check/ の残り時間が、読者の時計で変わる。直し方: performance.now() で測る',
    ).toHaveText(/^47:5\d$/);
  });
}

test.describe('a query of 10,000 letters', () => {
  const long = 'ローリング deploy '.repeat(1000).slice(0, 10_000);

  /** The longest that the page did not answer, in ms: the least of a few tries, since the machine does other work. */
  async function longestWait(page: Page, act: () => Promise<void>): Promise<number> {
    const waits: number[] = [];
    for (let at = 0; at < 3 && Math.min(...waits, Infinity) > 200; at++) {
      await page.evaluate(() => {
        window.waits = [];
        new PerformanceObserver((list) =>
          window.waits?.push(...list.getEntries().map(({duration}) => duration)),
        ).observe({type: 'longtask'});
      });
      await act();
      waits.push(await page.evaluate(() => Math.max(0, ...(window.waits ?? [Infinity]))));
    }
    return Math.min(...waits);
  }

  test('typed or in the address: the page goes on, and the address can be sent', async ({page}) => {
    await page.route(/\/search\/\?/, (route) => route.fulfill({contentType: 'text/html', body: readBuilt('/search/')}));
    await page.goto(`/search/?q=${encodeURIComponent(long)}`);
    const status = page.getByRole('main').getByRole('status');
    await expect(status).toHaveText(/^(?:\d+ 件|一致する節がない)/);
    await expect
      .poll(() => page.url().length, {
        message: '/search/ のアドレスが、送れない長さになる。直し方: アドレスに書く問いを cutQuery に通す',
      })
      .toBeLessThan(2000);
    const field = page.locator('main input[name="q"]');
    const wait = await longestWait(page, async () => {
      await field.fill('');
      await field.focus();
      await page.keyboard.insertText(long);
      await expect(page).toHaveURL(/q=/);
      await expect(status).toHaveText(/^(?:\d+ 件|一致する節がない)/);
    });
    expect(wait, '10,000 字で 200 ms より長く固まる').toBeLessThan(200);
    expect(page.url().length).toBeLessThan(2000);
  });
});

/** How many windows a reader has open. */
const tabCount = everything ? 50 : 4;

test(`${tabCount} tabs: none loses what another keeps`, async ({context}) => {
  test.setTimeout(240_000);
  const addresses = sampleOf(sitemapPaths(), tabCount)
    .filter((address) => readBuilt(address).includes('read-toggle'))
    .slice(0, tabCount);
  const tabs = await Promise.all(
    addresses.map(async (address) => {
      const tab = await context.newPage();
      await open(tab, address);
      return tab;
    }),
  );
  await Promise.all(tabs.map((tab) => tab.getByRole('checkbox', {name: 'このページを読んだ'}).click()));
  const kept = async (): Promise<string[] | undefined> =>
    tabs[0]?.evaluate(() => localStorage.getItem('read-pages')?.split('\n').sort());
  await expect
    .poll(kept, {
      message: 'ほかの窓が残した記録が消える。直し方: src/records/storage.ts の changeRecord で、今ある記録に加える',
    })
    .toEqual([...addresses].sort());
});

declare global {
  interface Window {
    /** How long each long task took, in ms. */
    waits?: number[];
  }
}
