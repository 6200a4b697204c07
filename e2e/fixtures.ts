import {expect, test as base} from 'playwright/test';
import type {BrowserContext, Page, Route} from 'playwright/test';

/** What went wrong in the browser while a test looked at it. */
interface Troubles {
  /** Console errors, uncaught errors, failed requests and answers of 400 and above, one a line. */
  readonly troubles: string[];
}

/** Notes what goes wrong in a window: the page, what it opens beside itself, their workers and the service worker. */
export function watch(context: BrowserContext, baseURL: string | undefined, troubles: string[]): void {
  const {origin} = new URL(baseURL ?? '');
  context.on('console', (message) => {
    if (message.type() === 'error') {
      const {url, lineNumber} = message.location();
      troubles.push(`console: ${message.text()} (${url}:${lineNumber + 1})`);
    }
  });
  context.on('weberror', (error) => troubles.push(`pageerror: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    // A navigation away cancels what is still under way; that is no fault of the page. What the service worker does not
    // get it answers by itself, or the page's own request fails, too.
    if (request.serviceWorker() === null && request.failure()?.errorText !== 'net::ERR_ABORTED') {
      troubles.push(`requestfailed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 400) {
      troubles.push(`${response.status()}: ${response.url()}`);
    }
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      const from = request.serviceWorker() ?? (request.isNavigationRequest() ? undefined : request.frame());
      troubles.push(
        `他のオリジンへのリクエスト: ${request.url()}（${from?.url() ?? 'ページを開く'}）。` +
          '直し方: 消すか、static/ に置いて自分のオリジンから読む',
      );
    }
  });
}

/**
 * The test of the site's specs: fails on any console error, failed request or request to another origin. What asks for
 * no page gets none, which is most of what a short test takes.
 */
export const test = base.extend<Troubles>({
  // Playwright reads from the pattern what a fixture needs.
  troubles: async ({}, use) => {
    const troubles: string[] = [];
    await use(troubles);
    expect(troubles).toEqual([]);
  },
  context: async ({context, baseURL, troubles}, use) => {
    watch(context, baseURL, troubles);
    await use(context);
  },
  page: async ({page, troubles}, use) => {
    await use(page);
    const told = `${new URL(page.url()).pathname} に誤りか、届かないものがある`;
    const mend = '下の行が言うものを直す。TrustedHTML と言うなら、文は textContent か replaceChildren で入れる';
    expect(troubles.splice(0), `${told}。直し方: ${mend}`).toEqual([]);
  },
});

/** For `test.use`: a phone. */
export const phone = {viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true} as const;

/** A page that can be operated: its behaviours stand (src/behaviours). */
export const operable = 'html[data-ready]';

/** Opens a page and waits until it can be operated. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator(operable).waitFor({state: 'attached'});
}

/** Gives a page rules in the place of those that it was given before, in the way that its policy leaves to scripts. */
export async function setRules(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** A move of something on the page that the reader did not ask for. */
export interface Shift {
  /** Share of the window, as the Layout Instability API counts it. */
  readonly value: number;
  /** Class or name of what moved. */
  readonly moved: string;
}

declare global {
  /** An entry of the Layout Instability API, which TypeScript's DOM does not have. */
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly {readonly node: Node | null}[];
  }
  interface Window {
    /** Filled by {@link watchShifts}. */
    shifts?: Shift[];
  }
}

/** Keeps every layout shift from the first paint on. To be called before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    window.shifts = shifts;
    new PerformanceObserver((list) => {
      const isShift = (entry: PerformanceEntry): entry is LayoutShift => entry.entryType === 'layout-shift';
      for (const {value, sources} of list.getEntries().filter(isShift)) {
        const moved = sources.map(({node}) => (node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName));
        shifts.push({value, moved: moved.join(' ')});
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
}

/** Opens a page whose pictures come once it can be operated, as on a slow line. */
export async function openSlowly(page: Page, path: string): Promise<void> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(/\.(?:svg|png|jpe?g|gif|webp|avif)$/, (route) => (isHeld ? held.push(route) : route.continue()));
  // By its load event the pictures would be there.
  await page.goto(path, {waitUntil: 'commit'});
  await page.locator(operable).waitFor({state: 'attached'});
  isHeld = false;
  await Promise.all(held.map((route) => route.continue()));
  await page.waitForLoadState();
}

/** What has moved so far: two frames later every shift has been reported. */
export function readShifts(page: Page): Promise<Shift[]> {
  return page.evaluate(
    () =>
      new Promise<Shift[]>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(window.shifts ?? [{value: 1, moved: 'watchShifts がない'}])),
        ),
      ),
  );
}

export {expect};
