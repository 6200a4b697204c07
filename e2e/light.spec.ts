/**
 * Promise: the page is the HTML. No page brings the client bundle, a first visit stays within its budget, and going
 * back is instant. That a page can keep the bundle is held in mends/.
 */
import {randomBytes} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Page, Response} from 'playwright/test';
import {dropNeedless} from '../src/plugins/static-pages/drop-needless';
import {budgets, requests, scripts, styles} from './budgets';
import {expect, open, phone, setRules, test} from './fixtures';
import {buildDir, builtFiles, everything, sitemapPaths} from './site';

const pageFiles = [...sitemapPaths().map((address) => `${address}index.html`), '404.html', 'search/index.html'];

test('no page brings the client bundle, none lacks the behaviours', () => {
  const pages = pageFiles.map((file) => ({file, html: readFileSync(path.join(buildDir, file), 'utf8')}));
  const bundled = pages.filter(({html}) => /assets\/js\/(?:runtime~)?main\./.test(html)).map(({file}) => file);
  expect(bundled, '直し方: hydrate を消すか、部品の操作を client.ts に書く').toEqual([]);
  expect(pages.filter(({html}) => !html.includes('assets/js/behaviours.')).map(({file}) => file)).toEqual([]);
  expect(pages.filter(({html}) => !html.includes('<script type="speculationrules">')).map(({file}) => file)).toEqual(
    [],
  );
});

test('no source map is shipped, and no script that no page brings', () => {
  expect(builtFiles('.map'), '直し方: ソースマップを書き出す設定を消す').toEqual([]);
  expect(builtFiles('.js').filter((file) => /\b(?:main|questions)\.[^/]*$/.test(file))).toEqual([]);
});

test('no script needs a browser newer than those we promise: Safari before 16.4 reads no lookbehind', () => {
  const files = builtFiles('.js');
  expect(files).not.toEqual([]);
  const text = (file: string): string => readFileSync(path.join(buildDir, file), 'utf8');
  expect(
    files.filter((file) => /\(\?<[=!]/.test(text(file))),
    '直し方: 後読み (?<= と (?<! を、前を取り込む組に書き直す',
  ).toEqual([]);
});

/** One answer to a page's request. */
interface Fetched {
  readonly path: string;
  /** As the browser names it: `document`, `script`, `stylesheet`, … */
  readonly type: string;
  /** kB in Brotli. */
  readonly size: number;
}

/** All that a first visit of a page fetches on a phone, up to when it asks for nothing more for half a second. */
async function visit(page: Page, address: string): Promise<Fetched[]> {
  const answered: Response[] = [];
  page.on('response', (response) => answered.push(response));
  await page.setViewportSize({width: 390, height: 844});
  // Half a second of silence is what is asked here: a page that fetches more later, by itself, has to show it. An idle
  // callback instead never comes where the headless browser draws no frame.
  await page.goto(address, {waitUntil: 'networkidle'});
  return Promise.all(
    answered.map(async (response) => ({
      path: new URL(response.url()).pathname,
      type: response.request().resourceType(),
      size: brotliCompressSync(await response.body()).length / 1000,
    })),
  );
}

/** What of a first visit is beyond its budget, with the bill. */
function overruns(fetched: readonly Fetched[], total: number): string[] {
  const sum = (type?: string): number =>
    fetched.filter((file) => type === undefined || file.type === type).reduce((size, file) => size + file.size, 0);
  const over = [
    {name: 'JavaScript', is: sum('script'), most: scripts},
    {name: 'CSS', is: sum('stylesheet'), most: styles},
    {name: '合計', is: sum(), most: total},
    {name: 'リクエストの数', is: fetched.length, most: requests},
  ].filter(({is, most}) => is > most);
  const bill = fetched.map((file) => `${file.path} ${file.size.toFixed(1)} kB`);
  const mend = '直し方: 上限は上げない。下のうち大きいものを減らすか、使うときに読む';
  return over.map(({name, is, most}) => [`${name}: ${is.toFixed(1)} > ${most}。${mend}`, ...bill].join('\n'));
}

for (const [kind, {address, total}] of Object.entries(budgets)) {
  test(`a first visit of ${address} (${kind}) stays within its budget`, async ({page}) => {
    expect(overruns(await visit(page, address), total)).toEqual([]);
  });
}

test('a script that grew is noticed, and named', async ({page}) => {
  const noise = randomBytes(7000).toString('hex');
  await page.route('**/assets/js/behaviours.*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: `${await response.text()}//${noise}`});
  });
  const found = overruns(await visit(page, '/'), budgets.home.total);
  expect(found).toEqual([expect.stringMatching(/^JavaScript: .*\n[^]*behaviours\.\w+\.js \d+/)]);
});

/**
 * Every computed style of the first element of each kind (name, classes, and those of its parent) and of what comes
 * before and after it. Pictures are as the stylesheet's writer put them, which is another for the purged one; the list
 * of the search box waits for styles that come with the results.
 */
function readStyles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element | null): string =>
      `${element?.tagName ?? ''}.${element?.getAttribute('class') ?? ''}`;
    const first = new Map(
      [...document.querySelectorAll('body :not([role="listbox"])')]
        .reverse()
        .map((element) => [`${name(element.parentElement)} > ${name(element)}`, element]),
    );
    return [...first].flatMap(([path, element]) =>
      ['', '::before', '::after'].flatMap((part) => {
        const style = getComputedStyle(element, part);
        if (part !== '' && style.content === 'none') {
          return [];
        }
        const said = [...style]
          .filter((property) => !property.startsWith('--'))
          .map((property) => `${property}: ${style.getPropertyValue(property)}`)
          .filter((declaration) => !declaration.includes('url("data:'));
        return [[path + part, ...said].join('\n')];
      }),
    );
  });
}

/** Puts the stylesheets of the bundler, but for what is left out on purpose, in the place of the page's, and more. */
async function useWholeStylesheets(page: Page, more = ''): Promise<void> {
  const files = builtFiles('.css').filter((file) => !path.basename(file).startsWith('light.'));
  const isTheme = (file: string): boolean => path.basename(file).startsWith('styles.');
  const inOrder = [...files.filter(isTheme), ...files.filter((file) => !isTheme(file))];
  const body = dropNeedless(inOrder.map((file) => readFileSync(path.join(buildDir, file), 'utf8')).join('\n')) + more;
  await setRules(page, body);
  await page.locator('link[rel="stylesheet"]').evaluateAll((links) => links.forEach((link) => link.remove()));
}

/** Opens what a page folds, and the search box, still without a list, so that their rules apply. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.querySelectorAll('details').forEach((details) => details.setAttribute('open', ''));
    document.querySelectorAll('[hidden]:not([role="listbox"])').forEach((element) => element.removeAttribute('hidden'));
    document.querySelector('.search-box')?.setAttribute('data-open', '');
  });

const views = [
  {colorScheme: 'light', width: 1280},
  {colorScheme: 'dark', width: 390},
] as const;
const compared = everything
  ? Object.entries(budgets).flatMap(([kind, {address}]) => views.map((view) => ({kind, address, ...view})))
  : [
      {kind: 'three diagrams', ...budgets['topic with three diagrams'], ...views[0]},
      {kind: 'code', ...budgets['topic with code'], ...views[1]},
    ];

for (const {kind, address, colorScheme, width} of compared) {
  test(`what is purged changes nothing on ${address} (${kind}, ${colorScheme}, ${width})`, async ({page}) => {
    await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
    await page.setViewportSize({width, height: 844});
    await open(page, address);
    await unfold(page);
    const purged = await readStyles(page);
    await useWholeStylesheets(page);
    expect(await readStyles(page)).toEqual(purged);
  });
}

test('a rule that is missing shows in the styles', async ({page}) => {
  await open(page, '/self-check/');
  const purged = await readStyles(page);
  await useWholeStylesheets(page, '.footer { color: red }');
  expect(await readStyles(page)).not.toEqual(purged);
});

const firstPaint = 'first-contentful-paint';

/** Notes what asks for the layout before the page shows its content: the reader waits for the answer. */
async function watchLayout(page: Page): Promise<void> {
  await page.addInitScript((paint) => {
    const note = (name: string): void => {
      const {dataset} = document.documentElement;
      if (performance.getEntriesByName(paint).length === 0) {
        dataset.laidOut = `${dataset.laidOut ?? ''} ${name}`;
      }
    };
    const asks: readonly (readonly [object, readonly string[]])[] = [
      [Element.prototype, ['getBoundingClientRect', 'scrollIntoView', 'scrollTop', 'scrollWidth', 'clientWidth']],
      [HTMLElement.prototype, ['offsetHeight', 'offsetTop', 'innerText']],
      [window, ['scrollY', 'getComputedStyle']],
    ];
    for (const [of, names] of asks) {
      for (const name of names) {
        const told = Object.getOwnPropertyDescriptor(of, name) ?? {};
        const key = 'value' in told ? 'value' : 'get';
        const ask: unknown = Reflect.get(told, key);
        const noted = function (this: unknown, ...given: unknown[]): unknown {
          note(name);
          return typeof ask === 'function' ? Reflect.apply(ask, this, given) : undefined;
        };
        Object.defineProperty(of, name, {...told, [key]: noted});
      }
    }
  }, firstPaint);
}

test.describe('on a phone', () => {
  test.use(phone);

  test('no script asks for the layout before a page is seen', async ({page}) => {
    await watchLayout(page);
    for (const {address} of [budgets.comparison, budgets.questions, budgets['topic with code']]) {
      await open(page, address);
      await page.waitForFunction((paint) => performance.getEntriesByName(paint).length > 0, firstPaint);
      const mend = '直し方: 読み込むときでなく、onRouteDidUpdate の中で測る';
      await expect(page.locator('html'), `${address}: ${mend}`).not.toHaveAttribute('data-laid-out');
    }
  });
});

test('a script that asks for the layout at once is noticed', async ({page}) => {
  await watchLayout(page);
  await page.addInitScript(() => document.addEventListener('readystatechange', () => window.scrollY));
  await open(page, '/');
  await expect(page.locator('html')).toHaveAttribute('data-laid-out', /scrollY/);
});

/** Notes what would keep a page out of the back/forward cache; the headless browser of the tests has no such cache. */
async function watchLeaving(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const listen = window.addEventListener.bind(window);
    window.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
      if (type === 'unload' || type === 'beforeunload') {
        document.documentElement.dataset.leaving = type;
      }
      listen(type, ...rest);
    };
  });
}

test('a page may be kept whole for the way back: nothing waits for it to be left', async ({page}) => {
  await watchLeaving(page);
  await open(page, '/deploy-patterns/rolling/');
  await expect(page.locator('html')).not.toHaveAttribute('data-leaving');
});

test('a page that waits to be left is noticed', async ({page}) => {
  await watchLeaving(page);
  await open(page, '/');
  await page.evaluate(() => window.addEventListener('unload', () => undefined));
  await expect(page.locator('html')).toHaveAttribute('data-leaving', 'unload');
});
