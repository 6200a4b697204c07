/**
 * Promise: whatever stands in the address of a page, in its fields or in what the browser keeps for it, becomes text
 * and never markup, and the page goes on working. A few hundred inputs; two thousand by `npm run test:all`. What reads
 * them is held to more in src/hostile/.
 */
import type {Page} from 'playwright/test';
import {hostileTexts} from '../src/hostile/hostile';
import {expect, open, test} from './fixtures';
import {readBuilt} from './preview';
import {everything} from './site';

/** Every kind of page that reads something of its reader. */
const addresses: readonly string[] = [
  '/search/',
  '/deploy-patterns/',
  '/deploy-patterns/rolling/',
  '/self-check/',
  '/glossary/',
  '/reading-guide/',
  '/no/such/page/',
];

/**
 * Brings each text to a page by every way: query, `#id` and path of its address, records of the browser, its fields.
 * @returns what became markup or was run
 */
const bring = (page: Page, texts: readonly string[]): Promise<string[]> =>
  page.evaluate(async (all) => {
    const {pathname} = location;
    const marks: string[] = [];
    Object.assign(window, {fuzzed: () => marks.push('実行された')});
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const figure = document.querySelector<HTMLElement>('[data-steps]')?.dataset.steps;
    const choices = Array.from(
      document.querySelectorAll<HTMLInputElement>('main input:is([type=radio], [type=checkbox])'),
      (input) => ({input, value: input.value}),
    );
    const isUnknown = document.querySelector('.not-found__near') !== null;
    for (const [at, text] of all.entries()) {
      const value = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
      for (const key of ['self-check', 'read-pages', 'recent-searches', 'offline-later:/']) {
        localStorage.setItem(key, at % 2 === 0 ? text : JSON.stringify({[text]: text}));
      }
      sessionStorage.setItem('offline-asked:/', text);
      const query = ['q', 'area', 'need', 'step', 'docusaurus-theme', text].map((name) => `${name}=${value}`).join('&');
      const path = isUnknown ? `/${value}` : pathname;
      // As it is, and as an address has to be. Without line breaks, which browsers take out of what one is led to, and
      // for which, beside a `<`, Chromium would fetch nothing more.
      const hash = (at % 3 === 0 ? figure : undefined) ?? (at % 2 === 0 ? text : value);
      history.replaceState(null, '', `${path}?${query}#${hash}`.replace(/[\t\n\r]/g, ''));
      sessionStorage.setItem('search-landing', `${location.pathname}${location.hash}\n${text}`);
      for (const field of document.querySelectorAll<HTMLInputElement>(
        'main input:not([type=radio], [type=checkbox])',
      )) {
        field.value = text;
        field.dispatchEvent(new Event('input', {bubbles: true}));
      }
      for (const {input, value: own} of choices) {
        input.value = at % 2 === 0 ? text : own;
      }
      dispatchEvent(new PopStateEvent('popstate'));
      dispatchEvent(new StorageEvent('storage', {key: null}));
      if (at % 20 === 19 || at === all.length - 1) {
        await frame();
        const made = document.querySelectorAll(
          'fuzz-mark, [fuzz-mark], [onerror], [onload], [onfocus], [href*="fuzzed"]',
        );
        marks.push(...Array.from(made, ({outerHTML}) => `${outerHTML.slice(0, 100)}: ${text}`));
      }
    }
    return marks;
  }, texts);

for (const [at, address] of addresses.entries()) {
  test(`${address} takes what is brought to it for text`, async ({page, troubles}) => {
    await open(page, address);
    expect(
      await bring(page, hostileTexts(everything ? 2000 : 60, at + 1)),
      `${address} に持ち込まれた文が働く。直し方: textContent か replaceChildren で入れる`,
    ).toEqual([]);
    // The page still answers: search, which every page has, finds.
    await page.locator(':is(.search-box, .search-page) input[name="q"]').fill('ローリング');
    await expect(page.locator('.search-result, [role="option"]').first()).toBeVisible();
    if (address === '/no/such/page/') {
      expect(troubles.splice(0).filter((trouble) => !trouble.includes('404'))).toEqual([]);
    }
  });
}

test('the colour mode of an address is one of a few words, and data-… is no markup', async ({page}) => {
  const value = encodeURIComponent('"><fuzz-mark onclick=fuzzed()>');
  await open(page, `/?docusaurus-theme=${value}&docusaurus-data-x=${value}&docusaurus-data-"><fuzz-mark=${value}`);
  await expect(page.locator('fuzz-mark, [onclick]')).toHaveCount(0);
});

test('hosts that serve a page at a longer path do not make its links lead elsewhere', async ({page, baseURL}) => {
  const path = '//example.invalid/..%2fsearch/';
  await page.route(`**${path}**`, (route) => route.fulfill({contentType: 'text/html', body: readBuilt('/search/')}));
  await open(page, `${baseURL ?? ''}${path}?q=${encodeURIComponent('カナリアリ')}`);
  const links = page.locator('.search-page__answers a');
  await expect(links.first()).toBeVisible();
  const origins = await links.evaluateAll((all) =>
    all.map((link) => (link instanceof HTMLAnchorElement ? link.origin : '')),
  );
  expect(
    new Set(origins),
    `/search/ の結果のリンクがよそへ導く（${path}）。直し方: operate-page.ts の searchPath は form.action から作る`,
  ).toEqual(new Set([baseURL]));
});
