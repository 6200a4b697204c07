/**
 * Promise: a reader who chooses to, and nobody else, takes the site along: every page, both addresses of a section and
 * the search are there without a connection. An update is told, and taken up by a press, while tabs of before go on
 * working. Nothing half saved is called saved, all of it can be deleted, and a worker gone wrong sets its readers free.
 */
import {readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import path from 'node:path';
import express from 'express';
import type {Page} from 'playwright/test';
import {readList} from '../src/plugins/offline/saved-list';
import type {SavedList} from '../src/plugins/offline/saved-list';
import {expect, test as plain, open, phone} from './fixtures';
import {buildDir, everything, publishedIds, sampleOf, sitemapPaths} from './site';

const panelPage = '/reading-guide/';
const page390 = {width: 390, height: 844};

/** A host of the built site that can be changed, as a deploy does. */
class Host {
  /** Paths of the requests that came. */
  readonly asked: string[] = [];
  /** Answers nothing: what the browser asks for by itself, no emulation of a page's connection holds back. */
  isDown = false;
  private readonly answers = new Map<string, string | undefined>();
  private renewed: ((text: string) => string) | undefined;
  private old: readonly string[] = [];
  private readonly server: Server;

  constructor() {
    this.server = express()
      .use((request, response, next) => {
        const {path: asked} = request;
        if (this.isDown) {
          request.socket.destroy();
          return;
        }
        this.asked.push(asked);
        const answer = this.answers.get(asked);
        if (this.answers.has(asked)) {
          response
            .status(answer === undefined ? 404 : 200)
            .type(path.extname(asked) || 'html')
            .send(answer ?? '');
        } else if (this.old.some((hash) => asked.includes(hash))) {
          response.status(404).end();
        } else if (this.renewed !== undefined && /\/$|\.js$/.test(asked)) {
          response.type(asked.endsWith('/') ? 'html' : 'js').send(this.renewed(this.read(this.renewed(asked))));
        } else {
          next();
        }
      })
      .use(express.static(buildDir))
      .listen(0);
  }

  get origin(): string {
    const address = this.server.address();
    return `http://localhost:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private read(address: string): string {
    return readFileSync(path.join(buildDir, address.replace(/\/$/, '/index.html')), 'utf8');
  }

  /** Answers an address with another text than the built one; with none, it is not there. */
  answer(address: string, text: string | undefined): void {
    this.answers.set(address, text);
  }

  /** Goes back to what is built. */
  restore(address: string): void {
    this.answers.delete(address);
  }

  async list(): Promise<SavedList> {
    return readList(await fetch(`${this.origin}/offline.json`));
  }

  /** Has the list name a few pages and what every page needs: to save all takes seconds. */
  async listFew(pages: readonly string[]): Promise<SavedList> {
    const list = await this.list();
    const files = list.files.filter(([address]) => /\.\w+$/.test(address) || pages.includes(`/${address}`));
    const few = {...list, content: 'few', files};
    this.answer('/offline.json', JSON.stringify(few));
    return few;
  }

  /** Deploys the site with other scripts: they have other names, those of before are gone, and every page changed. */
  redeploy(list: SavedList): void {
    const hashes = list.files.flatMap(([address]) => /^assets\/js\/.*\.([\da-f]{8})\.js$/.exec(address)?.[1] ?? []);
    const other = (hash: string): string => hash.replace(/(.)(.)/g, '$2$1');
    const names = new Map(
      hashes.flatMap((hash) => [
        [hash, other(hash)],
        [other(hash), hash],
      ]),
    );
    const all = new RegExp([...names.keys()].join('|'), 'g');
    this.old = hashes;
    this.renewed = (text) => text.replace(all, (hash) => names.get(hash) ?? hash).replace('</h1>', '（改めた）</h1>');
    const files = list.files.map(([address, revision, transfer]) => [
      address.replace(all, (hash) => other(hash)),
      revision === null ? null : `new${revision}`,
      transfer,
    ]);
    this.answer('/offline.json', JSON.stringify({...list, content: 'renewed', files}));
  }
}

/** Each test has a host of its own, which the page's troubles count for. */
const test = plain.extend<{readonly host: Host}>({
  host: async ({}, use) => {
    const host = new Host();
    await use(host);
    host.close();
  },
  baseURL: async ({host}, use) => use(host.origin),
});

const status = (page: Page) => page.locator('.offline [role="status"]');
const button = (page: Page, name: string) => page.locator('.offline').getByRole('button', {name, exact: true});
const notice = (page: Page) => page.getByRole('region', {name: '保存したノート'});

/** What the browser keeps for the origin: addresses of workers, names of caches. */
const held = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...(await navigator.serviceWorker.getRegistrations()).map(({scope}) => scope),
    ...(await caches.keys()),
  ]);

async function saveSite(page: Page): Promise<void> {
  await open(page, panelPage);
  await button(page, '保存する').click();
  await expect(status(page)).toHaveText(/^保存済み: /);
}

/** One of each kind of page first, among those of a group the first; of sections, by their pages. */
function kindsFirst(addresses: readonly string[]): string[] {
  const kindOf = (address: string): string => address.replace(/#.*/, '').replace(/(?<=\/.+\/)[^/]+\/$/, '…');
  const kinds = addresses.map(kindOf);
  const firsts = addresses.filter((_, at) => kinds.indexOf(kinds[at] ?? '') === at);
  return [...new Set([...firsts, ...addresses])];
}

const titleOf = (address: string): string =>
  /<title[^>]*>([^<]*)/.exec(readFileSync(path.join(buildDir, address, 'index.html'), 'utf8'))?.[1] ?? '';

test('nothing is kept before the press; after it, the site is there without a connection', async ({
  page,
  context,
  host,
}) => {
  const pages = kindsFirst(sampleOf(sitemapPaths(), 5)).slice(0, 40);
  const ids = [...publishedIds()].flatMap(([address, own]) => own.map((id) => `${address}#${id}`));
  // With the whole site saved by `npm run test:all`; else the few pages that are.
  const near = everything ? ids : ids.filter((id) => pages.includes(id.replace(/#.*/, '')));
  const sections = kindsFirst(sampleOf(near, 4)).slice(0, 40);
  if (!everything) {
    await host.listFew([...pages, '/', panelPage, '/not-saved/', '/deploy-patterns/rolling/']);
  }
  for (const address of ['/', panelPage]) {
    await open(page, address);
    expect(await held(page)).toEqual([]);
  }
  await test.step('the size is told, and the keyboard saves', async () => {
    await expect(page.locator('.offline__size')).toHaveText(/受け取る量は約 \d+\.\d MB.*容量は約 \d+\.\d MB/);
    await expect(status(page)).toHaveText('まだ保存していない。');
    await button(page, '保存する').focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText(/^保存済み: \d+ 月 \d+ 日の内容（保存は .+）。$/);
    await expect(page.locator('.offline progress')).toHaveAttribute('max', /^\d+$/);
    await expect(button(page, '更新を確かめる')).toBeFocused();
  });
  await context.setOffline(true);
  host.isDown = true;
  await test.step(`${pages.length} pages`, async () => {
    for (const address of pages) {
      await open(page, address);
      const told = `${address} が保存されていない。直し方: src/plugins/offline/ の一覧（plan-list.ts）に入れる`;
      await expect(page, told).toHaveTitle(titleOf(address));
      await expect(page.getByRole('heading', {level: 1})).toBeInViewport();
    }
  });
  await test.step(`${sections.length} sections, by both addresses`, async () => {
    for (const [at, address] of sections.entries()) {
      await page.goto('about:blank');
      await open(page, at % 2 === 0 ? address : `${address.replace('#', '')}/`);
      // Where the section moved to another page, that page.
      const id = address.replace(/.*#/, '');
      await expect(page).toHaveURL(new RegExp(`/#${id}$`));
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    }
  });
  await test.step('a state of a section', async () => {
    await open(page, '/deploy-patterns/rolling/batch-size/?step=2');
    await expect(page).toHaveURL(/\/deploy-patterns\/rolling\/\?step=2#batch-size$/);
  });
  await test.step('the search', async () => {
    await page.getByRole('combobox', {name: '検索'}).fill('バッチサイズ');
    await page.getByRole('option', {name: '一度に入れ替える量'}).first().click();
    await expect(page).toHaveURL(/\/deploy-patterns\/rolling\/#/);
    await expect(page).toHaveTitle(titleOf('/deploy-patterns/rolling/'));
    await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
  });
  await test.step('what is not saved says so, and leads on', async () => {
    await open(page, '/deploy-patterns/rollling/');
    await expect(page.getByRole('heading', {level: 1})).toHaveText('保存していないページ');
    await page.getByRole('main').getByRole('link', {name: 'ローリングデプロイ', exact: true}).click();
    await expect(page).toHaveTitle(titleOf('/deploy-patterns/rolling/'));
  });
});

test('an update is told and taken up by a press; a tab of before goes on working', async ({page, context, host}) => {
  const list = await host.listFew(['/', panelPage, '/deploy-patterns/rolling/']);
  await saveSite(page);
  const before = await context.newPage();
  await open(before, '/deploy-patterns/rolling/');
  host.redeploy(list);
  await test.step('online, a reader has the newest page at once, and is told on it', async () => {
    await open(page, '/deploy-patterns/rolling/');
    await expect(page.getByRole('heading', {level: 1})).toContainText('（改めた）');
    await expect(notice(page).getByRole('status')).toHaveText(/^保存したものに更新がある: .*約 \d+\.\d MB。$/);
    await page.locator('.contents').getByRole('link').last().click();
    await expect(page).toHaveURL(/#/);
    await expect(notice(page)).toHaveCount(1);
    const search = page.getByRole('combobox', {name: '検索'});
    await search.focus();
    await expect(notice(page)).toHaveCount(0);
    await search.blur();
    await expect(notice(page)).toHaveCount(1);
  });
  await test.step('put off, it is not told again', async () => {
    await notice(page).getByRole('button', {name: 'あとで'}).click();
    await expect(notice(page)).toHaveCount(0);
    await open(page, panelPage);
    await expect(status(page)).toHaveText(/^保存したものに更新がある: /);
  });
  await button(page, '更新する').click();
  await expect(status(page)).toHaveText(/^保存済み: /);
  await test.step('the tab of before stays as it is, and finds its scripts, which the host has no more', async () => {
    await expect(before.getByRole('heading', {level: 1})).not.toContainText('（改めた）');
    await before.getByRole('button', {name: 'リンクをコピー', exact: true}).first().click();
    await expect(before.getByRole('group', {name: 'リンクの形'})).toBeVisible();
  });
  await test.step('without a connection, it is the new page with the new scripts', async () => {
    await context.setOffline(true);
    host.isDown = true;
    await open(page, '/deploy-patterns/rolling/');
    await expect(page.getByRole('heading', {level: 1})).toContainText('（改めた）');
  });
});

test('all that was saved can be deleted, and saved again', async ({page, host}) => {
  await host.listFew(['/', panelPage]);
  await saveSite(page);
  expect(await held(page)).toHaveLength(2);
  await button(page, '消す').click();
  await expect(status(page)).toHaveText('消した。');
  expect(await held(page)).toEqual([]);
  await expect(button(page, '保存する')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/^保存済み: /);
});

test.describe('by finger', () => {
  test.use(phone);

  test('a tap saves, and a tap deletes', async ({page, host}) => {
    await host.listFew(['/', panelPage]);
    await open(page, panelPage);
    await button(page, '保存する').tap();
    await expect(status(page)).toHaveText(/^保存済み: /);
    await button(page, '消す').tap();
    await expect(status(page)).toHaveText('消した。');
    expect(await held(page)).toEqual([]);
  });
});

test('a worker that takes itself away sets its readers free', async ({page, host}) => {
  await host.listFew(['/', panelPage]);
  await saveSite(page);
  host.answer('/sw.js', readFileSync(path.resolve(__dirname, '../src/plugins/offline/farewell/sw.js'), 'utf8'));
  await open(page, '/');
  await expect.poll(() => held(page)).toEqual([]);
  host.asked.length = 0;
  await open(page, '/deploy-patterns/rolling/');
  expect(host.asked).toContain('/deploy-patterns/rolling/');
});

test.describe('what is not whole is not called saved:', () => {
  test('a file that does not come', async ({page, host, troubles}) => {
    await host.listFew(['/', panelPage]);
    host.answer('/img/logo.svg', undefined);
    await open(page, panelPage);
    await button(page, '保存する').click();
    await expect(status(page)).toHaveText(/^通信が途切れて、保存は終わっていない。/);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    host.restore('/img/logo.svg');
    await button(page, 'もう一度').click();
    await expect(status(page)).toHaveText(/^保存済み: /);
    expect(troubles.splice(0).filter((trouble) => !trouble.includes('logo.svg') && !trouble.includes('404'))).toEqual(
      [],
    );
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the panel says what it needs', async ({page}) => {
    await page.goto(panelPage);
    await expect(page.locator('.offline noscript p')).toHaveText('保存には JavaScript が要る。');
    await expect(page.locator('.offline').getByRole('button')).toHaveCount(0);
  });
});

if (everything) {
  test('the notice itself takes the update up, and reports', async ({page, host}) => {
    const list = await host.listFew(['/', panelPage]);
    await saveSite(page);
    host.redeploy(list);
    await open(page, '/');
    await notice(page).getByRole('button', {name: '更新する'}).focus();
    await page.keyboard.press('Enter');
    await expect(notice(page).getByRole('status')).toHaveText('更新した。');
    await expect(notice(page).getByRole('button', {name: '閉じる'})).toBeFocused();
    await page.keyboard.press('Enter');
    await open(page, panelPage);
    await button(page, '更新を確かめる').click();
    await expect(status(page)).toHaveText(/^保存済み: .*更新はない。$/);
  });

  test('a browser without room', async ({page, context, host}) => {
    await host.listFew(['/', panelPage, '/deploy-patterns/rolling/']);
    await open(page, panelPage);
    const browser = await context.newCDPSession(page);
    await browser.send('Storage.overrideQuotaForOrigin', {origin: host.origin, quotaSize: 50_000});
    await button(page, '保存する').click();
    await expect(status(page)).toHaveText(/^端末の空きが足りず、保存できない。/);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });

  test('a browser that took something away', async ({page, host}) => {
    await host.listFew(['/', panelPage]);
    await saveSite(page);
    await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      const [first] = await cache.keys();
      await cache.delete(first ?? '');
    });
    await open(page, '/');
    await expect(notice(page).getByRole('status')).toHaveText('保存したものの一部を、ブラウザーが消している。');
    await open(page, panelPage);
    await button(page, '保存し直す').click();
    await expect(status(page)).toHaveText(/^保存済み: /);
  });

  test('a browser that refuses', async ({page, host}) => {
    await host.listFew(['/', panelPage]);
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
    });
    await open(page, panelPage);
    await button(page, '保存する').click();
    await expect(status(page)).toHaveText(/^ブラウザーの設定が、保存を認めていない。/);
  });

  test('a browser without service workers, or an address without https', async ({page}) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await open(page, panelPage);
    await expect(status(page)).toHaveText(/保存できない。$/);
    await expect(page.locator('.offline').getByRole('button')).toHaveCount(0);
  });

  test('panel and notice keep inside a phone', async ({page, host}) => {
    const list = await host.listFew(['/', panelPage]);
    await page.setViewportSize(page390);
    await saveSite(page);
    host.redeploy(list);
    await open(page, '/');
    const box = await notice(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}
