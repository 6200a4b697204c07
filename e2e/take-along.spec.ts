/**
 * Promise: the notes can be taken along. Every page is there as Markdown that says what the page says, to be opened and
 * copied; `llms.txt` leads programs to all of them; terms and questions are cards for Anki.
 */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'csv-parse/sync';
import type {Page} from 'playwright/test';
import {pageMarkdown} from '../src/data/addresses';
import {terms} from '../src/data/glossary';
import {siteTitle} from '../src/data/identity';
import {questions} from '../src/data/questions';
import {expect, open, phone, test} from './fixtures';
import {buildDir, diagramsOf, pagesOfEveryKind, sitemapPaths, writtenPages} from './site';

const sample = '/deploy-patterns/rolling/';
const read = (file: string): string => readFileSync(path.join(buildDir, file), 'utf8');

/** What a text says, without spaces and the brackets that stand for a look. */
const words = (text: string): string => text.replace(/[\s（）]/g, '');

/** What a reader of GFM finds in a page's Markdown. */
async function readMarkdown(address: string) {
  const {unified} = await import('unified');
  const {default: parser} = await import('remark-parse');
  const {default: gfm} = await import('remark-gfm');
  const {toString} = await import('mdast-util-to-string');
  const {visit} = await import('unist-util-visit');
  const text = read(pageMarkdown(address));
  const root = unified().use(parser).use(gfm).parse(text);
  const found: Record<'headings' | 'links' | 'drawings' | 'html', string[]> = {
    headings: [],
    links: [],
    drawings: [],
    html: [],
  };
  visit(root, (node) => {
    if (node.type === 'heading') {
      found.headings.push(toString(node));
    } else if (node.type === 'link' || node.type === 'image') {
      found.links.push(node.url);
    } else if (node.type === 'code' && node.lang === 'mermaid') {
      found.drawings.push(node.value);
    } else if (node.type === 'html') {
      found.html.push(node.value);
    }
  });
  return {...found, text, words: words(toString(root))};
}

/** What a built page says, piece by piece. */
async function readPage(address: string) {
  const {fromHtml} = await import('hast-util-from-html');
  const {selectAll} = await import('hast-util-select');
  const {toString} = await import('hast-util-to-string');
  const root = fromHtml(read(`${address}index.html`));
  const apart = 'form *, noscript *, [role=status], .decide *, .forget-records *, .offline *';
  const controls = new Set(selectAll(`${apart}, .anchor-alias, .diagram__hint`, root));
  const textsOf = (selector: string): string[] =>
    selectAll(`.markdown ${selector}`, root)
      .filter((element) => !controls.has(element))
      .map((element) => toString(element).replaceAll('\u00a0', ' '));
  const named = ['.diagram__title', '.question__option', '.exam-point > summary', '.token-line', '.term-names li'];
  return {
    headings: textsOf(':is(h1, h2, h3, h4)'),
    said: ['p', 'td', 'th', 'dt', 'dd', 'legend', ...named].flatMap(textsOf).map(words),
  };
}

for (const address of pagesOfEveryKind(writtenPages())) {
  test(`${address} says as Markdown what the page says, without its controls`, async () => {
    const markdown = await readMarkdown(address);
    const page = await readPage(address);
    expect(markdown.headings).toEqual(page.headings);
    expect(page.said.filter((text) => !markdown.words.includes(text))).toEqual([]);
    expect(markdown.drawings).toHaveLength(diagramsOf(address).length);
    expect(markdown.html).toEqual([]);
    expect(markdown.links.filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
    expect(markdown.text).not.toMatch(/[\u00a0\u200b]|&#|リンクをコピー|図を拡大|^図を.*で読む$|^答えと理由$/m);
    expect(markdown.text).not.toMatch(/条件を選ぶと|ビルドで決まる|読んだページ 0/);
  });
}

test('a word that Markdown lacks is noticed', async () => {
  const {said} = await readPage(sample);
  const markdown = await readMarkdown('/deploy-patterns/blue-green/');
  expect(said.filter((text) => !markdown.words.includes(text)).length).toBeGreaterThan(10);
});

test('llms.txt names every page once, and each of its links answers', () => {
  const index = read('llms.txt');
  expect(index).toMatch(new RegExp(`^# ${siteTitle}\n\n> .+\n\n`));
  const links = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => new URL(url).pathname);
  expect([...links].sort()).toEqual(['/llms-full.txt', ...sitemapPaths().map(pageMarkdown)].sort());
  expect(links.filter((file) => !existsSync(path.join(buildDir, file)))).toEqual([]);
  const whole = read('llms-full.txt');
  const places = links.slice(1).map((file) => whole.indexOf(read(file)));
  expect(places.filter((place, at) => place <= (places[at - 1] ?? 0))).toEqual([]);
});

const foot = (page: Page) => page.locator('.page-markdown');
const button = (page: Page) => foot(page).getByRole('button', {name: 'Markdown をコピー'});
const said = (page: Page) => page.locator('.announcement');

test('a page names its Markdown in its head, links it at its foot, and copies it by the keyboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, sample);
  const file = pageMarkdown(sample);
  await expect(page.locator('link[type="text/markdown"]')).toHaveAttribute('href', file);
  await foot(page).getByRole('link', {name: 'Markdown を見る'}).focus();
  await page.keyboard.press('Tab');
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('コピーしました');
  await expect(said(page)).toHaveRole('status');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(read(file));
});

test.describe('on a phone', () => {
  test.use(phone);

  test('a tap copies the Markdown', async ({page, context}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, sample);
    await button(page).tap();
    await expect(said(page)).toHaveText('コピーしました');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(read(pageMarkdown(sample)));
  });
});

for (const [name, clipboard] of [
  ['refuses', {write: true}],
  ['is not there', undefined],
] as const) {
  test(`where the clipboard ${name}, the text is shown, selected`, async ({page}) => {
    await open(page, sample);
    await page.evaluate((isThere) => {
      const refuse = (): Promise<never> => Promise.reject(new DOMException('no', 'NotAllowedError'));
      const value = isThere ? {write: refuse, writeText: refuse} : undefined;
      Object.defineProperty(navigator, 'clipboard', {value});
    }, clipboard !== undefined);
    await button(page).click();
    await expect(said(page)).toHaveText('コピーできない。選択した Markdown をコピーする');
    const area = page.getByRole('textbox', {name: 'コピーする Markdown'});
    await expect(area).toBeFocused();
    await expect(area).toHaveValue(read(pageMarkdown(sample)));
    expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(read(pageMarkdown(sample)));
  });
}

test.describe('without a connection', () => {
  test('the button says so', async ({page, troubles}) => {
    await open(page, sample);
    await page.route(`**${pageMarkdown(sample)}`, (route) => route.abort());
    await button(page).click();
    await expect(said(page)).toContainText('操作に要るファイルが届かない。');
    // What was refused on purpose.
    expect(troubles.splice(0).filter((trouble) => !trouble.includes('ERR_FAILED'))).toEqual([]);
  });
});

test('neither the search page nor a wrong address offers Markdown', async ({request}) => {
  for (const address of ['/search/', '/404.html']) {
    expect(await (await request.get(address)).text()).not.toMatch(/text\/markdown|page-markdown/);
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the link works and the button is not there', async ({page, request}) => {
    await page.goto(sample);
    await expect(foot(page).getByRole('button')).toHaveCount(0);
    const href = await foot(page).getByRole('link').getAttribute('href');
    const response = await request.get(href ?? '');
    expect(response.headers()['content-type']).toMatch(/^text\/markdown/);
    expect(await response.text()).toBe(read(pageMarkdown(sample)));
  });
});

for (const {address, ids, of} of [
  {address: '/glossary/', ids: terms.map(({id}) => `sap-c02-term-${id}`), of: 'terms'},
  {address: '/self-check/', ids: questions.map(({id}) => `sap-c02-question-${id}`), of: 'questions'},
]) {
  test(`the cards of ${of} are a row for each, linked with their number`, async ({page, request}) => {
    await page.goto(address);
    const link = page.getByRole('link', {name: `暗記アプリ Anki のカード（${ids.length} 枚、CSV）`});
    await expect(link).toHaveAttribute('download', /\.csv$/);
    const response = await request.get((await link.getAttribute('href')) ?? '');
    const csv = await response.text();
    expect(csv).toMatch(/^#separator:Comma\n#html:true\n/);
    const rows: string[][] = parse(csv, {comment: '#', comment_no_infix: true});
    expect(rows.map(([guid]) => guid)).toEqual(ids);
    expect(rows.filter((row) => row.length !== 5 || row.includes(''))).toEqual([]);
    const tags = rows.map(([, , tag = '']) => tag);
    expect(tags.filter((tag) => !/^SAP-C02::\S+$/.test(tag))).toEqual([]);
  });
}
