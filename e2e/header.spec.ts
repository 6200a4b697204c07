/**
 * Promise: nothing in the header moves while a page arrives, wherever the network cuts its HTML and whatever the browser
 * has painted by then. Also with scrollbars that take room, which appear only once the text is longer than the window.
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import path from 'node:path';
import type {Page} from 'playwright/test';
import {browserLaunchOptions, findBrowser} from '../src/chromium/find-browser';
import {expect, test} from './fixtures';
import {buildDir} from './site';

test.use({launchOptions: {...browserLaunchOptions(findBrowser() ?? ''), ignoreDefaultArgs: ['--hide-scrollbars']}});

const address = '/glossary/';
const html = readFileSync(path.join(buildDir, address, 'index.html'), 'utf8');
const start = html.indexOf('<nav ');
/** A cut before each element of the header, and one after the last. */
const cuts = [...html.slice(start, html.indexOf('</nav>') + 7).matchAll(/<(?!\/|path|circle)/g)]
  .map(({index}) => start + index)
  .slice(1);
const types: Readonly<Record<string, string>> = {'.css': 'text/css', '.svg': 'image/svg+xml'};

/** Serves the built site without its scripts; of the page, first what stands before the cut, the rest on demand. */
function serveCut(): {readonly server: Server; readonly cutAt: (cut: number) => string; readonly sendRest: () => void} {
  let cut = 0;
  let sendRest = (): void => undefined;
  const server = createServer(({url = '/'}, response) => {
    if (url === address) {
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
      return `http://localhost:${typeof place === 'object' ? (place?.port ?? '') : ''}${address}`;
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

for (const width of [390, 997, 1280]) {
  test(`nothing in the header moves at ${width} px, wherever the page is cut`, async ({page, troubles}) => {
    await page.setViewportSize({width, height: 800});
    const {server, cutAt, sendRest} = serveCut();
    const moved: string[] = [];
    let seen = 0;
    for (const cut of cuts) {
      await page.goto(cutAt(cut), {waitUntil: 'commit'});
      seen = await keepPlaces(page);
      sendRest();
      await page.waitForLoadState();
      moved.push(...(await findMoved(page)).map((line) => `${html.slice(cut - 30, cut)} … ${line}`));
    }
    server.close();
    expect(seen).toBeGreaterThan(5);
    expect(moved).toEqual([]);
    // This server is another origin than the site's.
    expect(troubles.splice(0).filter((trouble) => !trouble.startsWith('他のオリジン'))).toEqual([]);
  });
}
