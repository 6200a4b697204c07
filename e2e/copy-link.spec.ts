/**
 * Promise: a button beside every heading, figure, term and correction copies its absolute address, base path included,
 * in three forms, through the real clipboard. Looked at where the site stands below a path, since that is built in.
 */
import {spawn, spawnSync} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import path from 'node:path';
import {expect, open, test} from './fixtures';
import {publishedIds, sitemapPaths} from './site';

const siteDir = path.resolve(__dirname, '..');
const outDir = path.join(siteDir, 'node_modules/.cache/sub-path-build');
const port = Number(process.env.E2E_PORT ?? 3210) + 1;
const origin = `http://localhost:${port}`;
const environment = {...process.env, BASE_URL: '/notes/', SITE_URL: origin};
let server: ChildProcess | undefined;

// One worker builds once for all.
test.describe.configure({mode: 'serial'});

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const {status, stdout, stderr} = spawnSync('npx', ['docusaurus', 'build', '--out-dir', outDir], {cwd: siteDir, env: environment, encoding: 'utf8'});
  expect(status, `${stdout}${stderr}`).toBe(0);
  server = spawn(process.execPath, ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'serve', '--dir', outDir, '--port', String(port), '--no-open'], {
    cwd: siteDir,
    env: environment,
    stdio: 'ignore',
  });
  await expect.poll(() => fetch(`${origin}/notes/`).then(({status: answer}) => answer, () => 0), {timeout: 60_000}).toBe(200);
});

test.afterAll(() => {
  server?.kill();
});

test.use({baseURL: origin, permissions: ['clipboard-read', 'clipboard-write']});

const page390 = {width: 390, height: 844};
const address = `${origin}/notes/deploy-patterns/rolling/batch-size/`;
const heading = '一度に入れ替える量（バッチサイズ）はどう決めるか';

test('one press copies the address of the section; the panel copies the other forms', async ({page}) => {
  await open(page, '/notes/deploy-patterns/rolling/');
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  const button = page.getByRole('button', {name: `この節のリンクをコピー: ${heading}`});
  await button.click();
  await expect(page.locator('.copy-status')).toHaveText('コピーしました');
  await expect(page.locator('.copy-status')).toHaveRole('status');
  expect(await clipboard()).toBe(address);
  await page.getByRole('button', {name: '見出しとアドレス'}).click();
  await expect.poll(clipboard).toBe(`ローリングデプロイ › ${heading}\n${address}`);
  await page.getByRole('button', {name: 'Markdown'}).click();
  await expect.poll(clipboard).toBe(`[ローリングデプロイ › ${heading}](${address})`);
  await page.getByRole('button', {name: 'アドレス', exact: true}).click();
  await expect.poll(clipboard).toBe(address);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', {name: 'リンクの形'})).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('the copied address leads to the section', async ({page}) => {
  await page.goto(address);
  await expect(page).toHaveURL(`${origin}/notes/deploy-patterns/rolling/#batch-size`);
  await expect(page.locator('#batch-size')).toBeInViewport();
});

test('the keyboard reaches button and forms', async ({page}) => {
  await open(page, '/notes/deploy-patterns/rolling/');
  const button = page.getByRole('button', {name: `この節のリンクをコピー: ${heading}`});
  await page.locator('#batch-size .hash-link').focus();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('ローリングデプロイ › ');
});

for (const clipboard of ['refuses', 'is not there'] as const) {
  test(`a clipboard that ${clipboard} shows the address selected`, async ({page}) => {
    await page.addInitScript((refuses) => {
      const value = refuses ? {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))} : undefined;
      Object.defineProperty(navigator, 'clipboard', {value});
    }, clipboard === 'refuses');
    await open(page, '/notes/deploy-patterns/rolling/');
    await page.getByRole('button', {name: `この節のリンクをコピー: ${heading}`}).click();
    const field = page.getByRole('textbox', {name: 'コピーするアドレス'});
    await expect(field).toHaveValue(address);
    await expect(field).toBeFocused();
    expect(await field.evaluate((area) => (area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : ''))).toBe(address);
    await expect(page.locator('.copy-status')).toHaveText('コピーできない。選択したアドレスをコピーする');
    await page.getByRole('button', {name: 'Markdown'}).click();
    await expect(field).toHaveValue(`[ローリングデプロイ › ${heading}](${address})`);
  });
}

test.describe('on a phone', () => {
  test.use({viewport: page390, hasTouch: true, isMobile: true});

  test('the panel stays inside the window and hands the section to the phone', async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.title = JSON.stringify(data);
          return Promise.resolve();
        },
      });
    });
    await open(page, '/notes/deploy-patterns/rolling/');
    for (const name of [`この節のリンクをコピー: ${heading}`, 'この図のリンクをコピー']) {
      await page.getByRole('button', {name}).first().tap();
      const box = await page.getByRole('group', {name: 'リンクの形'}).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    await page.getByRole('button', {name: `この節のリンクをコピー: ${heading}`}).tap();
    await page.getByRole('button', {name: '共有'}).tap();
    await expect(page).toHaveTitle(JSON.stringify({title: `ローリングデプロイ › ${heading}`, url: address}));
  });
});

test('every published section has a button of at least 24 px, named after it', async ({page}) => {
  test.setTimeout(120_000);
  await page.setViewportSize(page390);
  let buttons = 0;
  // The sitemap of the main build: paths without the base path.
  for (const path of sitemapPaths().filter((listed) => (publishedIds().get(listed) ?? []).length > 0)) {
    await open(page, `/notes${path}`);
    const found = await page.locator('.copy-link').evaluateAll((links) =>
      links.map((link) => {
        const button = link.querySelector('button');
        const {width = 0, height = 0} = button?.getBoundingClientRect() ?? {};
        return {id: link.getAttribute('data-link-to') ?? '', side: Math.min(width, height), name: button?.getAttribute('aria-label') ?? ''};
      }),
    );
    expect(found.map(({id}) => id).sort()).toEqual([...(publishedIds().get(path) ?? [])].sort());
    expect(found.filter(({side}) => side < 24)).toEqual([]);
    expect(found.filter(({name}) => !/^この(節|図|用語|訂正)のリンクをコピー: \S/.test(name))).toEqual([]);
    buttons += found.length;
  }
  expect(buttons).toBeGreaterThan(700);
});
