/**
 * Promise: nothing is lost where the reader sets letters, spaces, colours or motion: with letters of twice the size on
 * a desktop and a phone, in a window of 320 px, with the spacing of WCAG 1.4.12, no words overlap or are cut and no
 * page scrolls sideways; no motion is left where it is not wanted; signs and choices show in forced colours. `npm test`
 * looks at pages of every kind, `npm run test:all` at all. The header alone: frame.spec.ts.
 */
import type {Page} from 'playwright/test';
import {findViolations} from './axe';
import {findCutTables, findSpoilt, findTooWide} from './fit';
import {expect, open, operable, setRules, test} from './fixtures';
import {openGathered, unfold} from './gather';
import {everything, inBatches, pagesOfEveryKind, sitemapPaths} from './site';

/** A reader's window and letters. */
interface Setting {
  readonly name: string;
  readonly width: number;
  readonly css: string;
}

const twice = 'html {font-size: 200% !important}';
const spaced =
  '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}' +
  'p {margin-bottom: 2em !important}';
const settings: readonly Setting[] = [
  {name: 'letters twice the size', width: 1295, css: twice},
  {name: 'letters twice the size in a small window', width: 997, css: twice},
  {name: 'letters twice the size on a phone', width: 390, css: twice},
  {name: 'a narrow window', width: 320, css: ''},
  {name: 'wide spacing', width: 1295, css: spaced},
  {name: 'wide spacing on a phone', width: 390, css: spaced},
];

async function openWhole(page: Page, batch: readonly string[]): Promise<void> {
  await openGathered(page, batch);
  await page.locator(operable).waitFor({state: 'attached'});
  await unfold(page);
}

/** Looks at the page under a setting, and takes it back. */
async function findLost(page: Page, {width, css}: Setting): Promise<string[]> {
  await page.setViewportSize({width, height: 900});
  await setRules(page, css);
  return [...(await findTooWide(page)), ...(await findCutTables(page)), ...(await findSpoilt(page))];
}

const kinds = pagesOfEveryKind(sitemapPaths());
const batches = everything ? inBatches(kinds, 10) : [kinds];

for (const batch of batches) {
  test(`${batch.length} pages from ${batch[0] ?? ''} lose nothing, however letters are set`, async ({page}) => {
    await page.setViewportSize({width: 1295, height: 900});
    await openWhole(page, batch);
    for (const setting of settings.filter(({width, css}) => everything || css === twice || width === 390)) {
      expect
        .soft(
          await findLost(page, setting),
          `${setting.name}。直し方: 長さを rem・%・auto で書き、折り返せるようにする`,
        )
        .toEqual([]);
    }
  });

  test(`${batch.length} pages from ${batch[0] ?? ''} keep still where motion is not wanted`, async ({page}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    await openWhole(page, batch);
    expect(
      await findMotion(page),
      '直し方: 動きの規則を @media (prefers-reduced-motion: no-preference) に入れる',
    ).toEqual([]);
  });
}

/** What would move: transitions and animations that take time, and scrolling that does. */
const findMotion = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const takesTime = (durations: string): boolean => durations.split(',').some((each) => Number.parseFloat(each) > 0);
    const moving = [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const {transitionDuration, transitionProperty, animationName, animationDuration, scrollBehavior} =
          getComputedStyle(element, part);
        return [
          ...(takesTime(transitionDuration) && transitionProperty !== 'none'
            ? [`transition ${transitionProperty}`]
            : []),
          ...(animationName !== 'none' && takesTime(animationDuration) ? [`animation ${animationName}`] : []),
          ...(scrollBehavior === 'smooth' ? ['scroll-behavior'] : []),
        ].map((motion) => {
          const address = element.closest('[data-page]')?.getAttribute('data-page') ?? location.pathname;
          return [
            `${motion}: ${element.localName}.${element.getAttribute('class') ?? ''}${part ?? ''}`,
            address,
          ] as const;
        });
      }),
    );
    // Of the first page that has it.
    return [...new Map(moving.reverse())].map(([motion, address]) => `${address} ${motion}`);
  });

test('where the reader sets the colours, words keep their contrast and the choice of a list shows', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active', colorScheme: 'dark'});
  await open(page, '/deploy-patterns/rolling/');
  const within = everything ? 'html' : '.navbar';
  expect(await findViolations(page, {rules: ['color-contrast'], within})).toEqual([]);
  const box = page.getByRole('combobox', {name: '検索'});
  await box.fill('トレース');
  // Until the whole answer stands, the list is written anew.
  await expect(page.getByRole('listbox', {name: '検索結果'})).toHaveAttribute('data-answers', 'トレース');
  const first = page.getByRole('option').first();
  const before = await first.screenshot();
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  const mend = '直し方: src/plugins/search/browser/results.css の @media (forced-colors: active) で outline を付ける';
  expect((await first.screenshot()).equals(before), `選んだ候補が見分けられない。${mend}`).toBe(false);
});

test.describe('of a page without its policy, which would refuse them', () => {
  test.use({bypassCSP: true});

  test('a planted defect is noticed: words upon words, cut, too wide; motion', async ({page}) => {
    const [narrow = {name: '', width: 320, css: ''}] = settings.filter(({width}) => width === 320);
    for (const [planted, told] of [
      ['<p style="margin-bottom: -1.7em">甲乙丙</p><p>丁戊己</p>', '重なる: 甲乙丙 | 丁戊己'],
      ['<p style="height: 1rem; overflow: hidden">甲乙丙<br>丁戊己</p>', '切れる: 丁戊己'],
      ['<p style="width: 400px">甲乙丙</p>', 'P  甲乙丙'],
    ] as const) {
      await open(page, '/not-saved/');
      expect(await findLost(page, narrow)).toEqual([]);
      await page.locator('main').evaluate((main, html) => main.insertAdjacentHTML('beforeend', html), planted);
      expect((await findLost(page, narrow)).join('\n')).toContain(told);
    }
    await page.emulateMedia({reducedMotion: 'reduce'});
    await page.locator('main').evaluate((main) => (main.style.transition = 'color 1s'));
    expect(await findMotion(page)).toEqual([expect.stringContaining('transition color: main')]);
  });
});
