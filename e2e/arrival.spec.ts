/**
 * Promise: nothing in the header, no table, question or figure moves while a page arrives, wherever the network cuts
 * its HTML and whatever the browser has painted by then. Also with scrollbars that take room, which appear only once
 * the text is longer than the window.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import path from 'node:path';
import {chromium} from 'playwright';
import type {Page} from 'playwright/test';
import {browserLaunchOptions, findBrowser} from '../src/chromium/find-browser';
import {expect, readShifts, test as base, watch, watchShifts} from './fixtures';
import type {Shift} from './fixtures';
import {buildDir, everything} from './site';

const test = base.extend({
  // A browser of its own: by `launchOptions` Playwright would start other processes, which take seconds each.
  context: async ({baseURL, troubles}, use) => {
    const launchOptions = browserLaunchOptions(findBrowser() ?? '');
    const browser = await chromium.launch({...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars']});
    const context = await browser.newContext();
    watch(context, baseURL, troubles);
    await use(context);
    await browser.close();
  },
});

// Every cut, by `npm run test:all`, takes longer than a test usually may.
test.slow();

/**
 * A page's HTML, and where to cut it: before every third of the found places but the first (by `npm run test:all`
 * before each). What a cut leaves out arrives all at once: a cut further on shows the same move but for that of the
 * element right before it.
 */
function readCuts(address: string, from: string, to: string, before: RegExp): {html: string; cuts: readonly number[]} {
  const html = readFileSync(path.join(buildDir, address, 'index.html'), 'utf8');
  const start = html.indexOf(from);
  const cuts = [...html.slice(start, html.indexOf(to, start) + to.length).matchAll(before)]
    .map(({index}) => start + index)
    .slice(1)
    .filter((_, at) => everything || at % 3 === 0);
  return {html, cuts};
}

const types: Readonly<Record<string, string>> = {'.css': 'text/css', '.svg': 'image/svg+xml'};

/** Serves the built site without its scripts; of every page, first what stands before the cut, the rest on demand. */
function serveCut(html: string): {
  readonly server: Server;
  readonly cutAt: (cut: number) => string;
  readonly sendRest: () => void;
} {
  let cut = 0;
  let sendRest = (): void => undefined;
  const server = createServer(({url = '/'}, response) => {
    if (url === '/') {
      response.setHeader('content-type', 'text/html');
      response.write(html.slice(0, cut));
      sendRest = () => response.end(html.slice(cut));
    } else {
      response.setHeader('content-type', types[path.extname(url)] ?? 'text/plain');
      response.end(path.extname(url) in types ? readFileSync(path.join(buildDir, url)) : '');
    }
  }).listen(0);
  return {
    server,
    cutAt: (at) => {
      cut = at;
      const place = server.address();
      return `http://localhost:${typeof place === 'object' ? (place?.port ?? '') : ''}/`;
    },
    sendRest: () => sendRest(),
  };
}

declare global {
  interface Window {
    /** Kept by {@link keepPlaces}. */
    seen?: readonly {readonly element: Element; readonly box: DOMRect}[];
  }
}

/**
 * Two frames later what has arrived so far is painted: keeps in the page what can be seen in the header, and where.
 * Boxes without content are no sight.
 */
const keepPlaces = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const seen = Array.from(
      document.querySelectorAll('.navbar :is(a:not(:has(*)), b, img, svg, input, kbd, button:has(*))'),
    )
      .map((element) => ({element, box: element.getBoundingClientRect()}))
      .filter(({box}) => box.width > 0 && box.height > 0);
    window.seen = seen;
    return seen.length;
  });

/** What stands elsewhere, or at another size, than it was kept. */
const findMoved = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (window.seen ?? []).flatMap(({element, box}) => {
      const now = element.getBoundingClientRect();
      const same = Math.abs(now.left - box.left) < 0.1 && Math.abs(now.top - box.top) < 0.1;
      return same ? [] : [`${element.outerHTML.slice(0, 90)}: ${box.left},${box.top} → ${now.left},${now.top}`];
    });
  });

const widths = [390, 997, 1280];

test('nothing in the header moves, wherever the page is cut', async ({page, troubles}) => {
  const {html, cuts} = readCuts('/deploy-patterns/rolling/', '<nav ', '</nav>', /<(?!\/|path|circle)/g);
  const {server, cutAt, sendRest} = serveCut(html);
  for (const [index, width] of widths.entries()) {
    await page.setViewportSize({width, height: 800});
    const moved: string[] = [];
    let seen = 0;
    // Each width every third cut, so that the three together see all; every cut by `npm run test:all`.
    for (const cut of cuts.filter((_, at) => everything || at % widths.length === index)) {
      await page.goto(cutAt(cut), {waitUntil: 'commit'});
      // Nothing is painted before, and on a busy machine that takes more than two frames.
      await page.waitForFunction(() => document.querySelector('.navbar') !== null && document.styleSheets.length > 0);
      seen = Math.max(seen, await keepPlaces(page));
      sendRest();
      await page.waitForLoadState();
      moved.push(...(await findMoved(page)).map((line) => `${html.slice(cut - 30, cut)} … ${line}`));
    }
    expect(seen, `${width} px`).toBeGreaterThan(5);
    expect(moved, `${width} px`).toEqual([]);
  }
  server.close();
  // This server is another origin than the site's.
  expect(troubles.splice(0).filter((trouble) => !trouble.startsWith('他のオリジン'))).toEqual([]);
});

/** What a page holds besides text, where the first of it stands in the first window, where to cut. */
const arriving: readonly {
  readonly what: string;
  readonly address: string;
  readonly from: string;
  readonly to: string;
  readonly before: RegExp;
}[] = [
  {what: 'table', address: '/operations/change-control/', from: '<table', to: '</table>', before: /<tr/g},
  {what: 'question', address: '/questions/session-manager/', from: '<fieldset', to: '</fieldset>', before: /<(?!\/)/g},
  {
    what: 'figure',
    address: '/monitoring/vpc-traffic-mirroring/',
    from: '<figure',
    to: '</figure>',
    before: /<(?:figure|div|svg|figcaption|span|button)/g,
  },
];
test('no table, question or figure moves, wherever the page is cut in it', async ({page, troubles}) => {
  await page.setViewportSize({width: 1280, height: 900});
  await watchShifts(page);
  for (const {what, address, from, to, before} of arriving) {
    const {html, cuts} = readCuts(address, from, to, before);
    const {server, cutAt, sendRest} = serveCut(html);
    const shifts: Shift[] = [];
    for (const cut of cuts) {
      await page.goto(cutAt(cut), {waitUntil: 'commit'});
      await page.locator(from.slice(1)).first().waitFor({state: 'attached'});
      await readShifts(page);
      sendRest();
      await page.waitForLoadState();
      // Chromium names no node where a box of CSS alone moves, as `::before` does. Seen once in some hundred cuts while
      // another process kept a core: 0.000003. A table's row, or a sign of 16 px by its own width, is above the limit.
      shifts.push(...(await readShifts(page)).filter(({value, moved}) => moved !== '' || value > 0.000005));
    }
    await expect(page.locator(from.slice(1)).first()).toBeInViewport();
    server.close();
    expect(cuts.length, what).toBeGreaterThan(1);
    expect(shifts, what).toEqual([]);
  }
  expect(troubles.splice(0).filter((trouble) => !trouble.startsWith('他のオリジン'))).toEqual([]);
});
