/**
 * Promise: diagrams are in the HTML and cost the reader no mermaid; they can be enlarged, copied and followed; every
 * recipe of the diagram vocabulary in CONTRIBUTING.md can be copied into one, and is drawn. That each is whole and
 * legible on its page is held in pages.spec.ts.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Locator} from 'playwright/test';
import {findCutWords} from '../src/japanese/line-breaks';
import {drawMermaid} from '../src/plugins/diagrams/draw';
import {prepareSource} from '../src/plugins/diagrams/prepare-source';
import {drawings, findClippedLabels, readLetterSizes} from './drawings';
import {expect, open, phone, setRules, test} from './fixtures';
import {buildDir, builtFiles, diagramsOf, everything, sitemapPaths} from './site';

/** Two diagrams, one of them with links. */
const sample = '/deploy-patterns/blue-green-ecs/';

test('no chunk of the build holds mermaid', () => {
  const scripts = builtFiles('.js');
  expect(scripts).not.toEqual([]);
  const isMermaid = (file: string): boolean =>
    /Syntax error in text|accDescr(?:iption)?\s*\{|mermaidAPI/.test(readFileSync(path.join(buildDir, file), 'utf8'));
  expect(scripts.filter((file) => /mermaid/i.test(file) || isMermaid(file))).toEqual([]);
});

test('every page has all its drawings in the HTML, with their size', () => {
  expect(sitemapPaths().filter((address) => diagramsOf(address).length > 0)).not.toEqual([]);
  for (const address of sitemapPaths()) {
    const html = readFileSync(path.join(buildDir, address, 'index.html'), 'utf8');
    const written = [...html.matchAll(/<svg [^>]*class="?drawing [^>]*>/g)].map(([tag]) => tag);
    expect(written, address).toHaveLength(diagramsOf(address).length);
    for (const tag of written) {
      expect(tag).toMatch(/ width="?\d+\b/);
      expect(tag).toMatch(/ height="?\d+\b/);
      expect(tag).toMatch(/ viewBox="-?\d+ -?\d+ \d+ \d+"/);
    }
    expect(html).not.toMatch(/<style[^>]*>[^<]*flowchart-link/);
  }
});

test('a drawing wider than a phone scrolls in its own region, says so, and takes the keyboard', async ({page}) => {
  await page.setViewportSize({width: 320, height: 700});
  await open(page, '/monitoring/x-ray/');
  const figure = page.locator('figure.diagram').first();
  await expect(figure.locator('.diagram__hint')).toBeVisible();
  const region = figure.getByRole('region');
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(0);

  await page.setViewportSize({width: 1280, height: 900});
  await expect(region).toHaveCount(0);
  await expect(figure.locator('.diagram__hint')).toHaveCSS('max-height', '0px');
});

test('a diagram is copied, enlarged and followed', async ({page, context}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') {
      scripts.push(request.url());
    }
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, sample);
  await test.step('the panel of the figure gives its link, and the mermaid text on demand', async () => {
    const actions = page.locator('.diagram__actions').first();
    await expect(actions.getByRole('button')).toHaveCount(2);
    await actions.getByRole('button', {name: 'この図のリンクをコピー'}).click();
    const panel = page.getByRole('group', {name: 'リンクの形'});
    await panel.getByRole('button', {name: '図のソース'}).click();
    await expect(panel).toContainText('図のソースをコピーした。別の形:');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(diagramsOf(sample)[0]?.source);
  });
  await test.step('the dialog, whose code is fetched on use, opens by keyboard, zooms, pans, and gives the focus back', async () => {
    const before = scripts.length;
    const button = page.getByRole('button', {name: '図を拡大'}).first();
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toHaveAccessibleName(diagramsOf(sample)[0]?.title ?? '');
    await expect(dialog.locator('.diagram-dialog__pane')).toBeFocused();
    expect(scripts.length).toBe(before + 1);
    const stage = dialog.locator('.diagram-dialog__stage');
    const readTransform = (): Promise<string> => stage.evaluate(({style}) => style.transform);

    for (const key of ['+', 'ArrowLeft', 'ArrowDown', '-', '0']) {
      const transform = await readTransform();
      await page.keyboard.press(key);
      expect(await readTransform()).not.toBe(transform);
    }
    const beforeWheel = await readTransform();
    await dialog.locator('.diagram-dialog__pane').hover();
    const scrolled = await page.evaluate(() => window.scrollY);
    await page.mouse.wheel(0, -200);
    await expect.poll(readTransform).not.toBe(beforeWheel);
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);

    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({id}) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);

    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });
  await test.step('a drawing that is cut or whose words are cut is noticed', async () => {
    expect(await findClippedLabels(page)).toEqual([]);
    await setRules(page, '.drawing text { font-size: 30px !important; }');
    expect((await findClippedLabels(page)).length).toBeGreaterThan(5);
    expect(findCutWords(['起動テンプレー', 'ト'])).toEqual(['起動テンプレー/ト']);
  });
  await test.step('a node with a link leads to its section, by keyboard too', async () => {
    const link = drawings(page).first().locator('a').first();
    const target = (await link.getAttribute('href')) ?? '';
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(target);
  });
});

/** Pages with diagrams: every ninth, or all. */
const sampled = sitemapPaths()
  .filter((address) => diagramsOf(address).length > 0)
  .filter((_, at) => everything || at % 9 === 0);

test('enlarged on a phone, the words of every diagram are larger than on the page; close stands at the top right', async ({
  page,
}) => {
  await page.setViewportSize({width: 390, height: 844});
  expect(sampled.length).toBeGreaterThan(5);
  for (const address of sampled) {
    await open(page, address);
    const onPage = await readLetterSizes(page);
    const buttons = page.getByRole('button', {name: '図を拡大'});
    const dialog = page.getByRole('dialog');
    const enlarged: number[] = [];
    for (let at = 0; at < (await buttons.count()); at++) {
      await buttons.nth(at).click();
      await expect(dialog.locator('svg')).toBeVisible();
      enlarged.push(...(await readLetterSizes(page, dialog)));
      const top = await dialog.locator('svg').boundingBox();
      const close = await dialog.getByRole('button', {name: '閉じる'}).boundingBox();
      const pane = await dialog.locator('.diagram-dialog__pane').boundingBox();
      expect(top?.y, address).toBeGreaterThanOrEqual(pane?.y ?? Infinity);
      const first = await dialog.locator('.node, .actor').first().boundingBox();
      const cut = `${address}: 開いた図の最初の箱が切れている。直し方: diagram-dialog.ts の start で見える所へ送る`;
      expect(first?.x, cut).toBeGreaterThanOrEqual(0);
      // Of a box that is wider than the dialog, the left is shown.
      expect((first?.x ?? Infinity) + Math.min(first?.width ?? 0, 366), cut).toBeLessThanOrEqual(390);
      expect((close?.x ?? 0) + (close?.width ?? 0), address).toBeGreaterThan(360);
      expect(close?.y, address).toBeLessThan(20);
      await page.keyboard.press('Escape');
    }
    expect(enlarged.length, address).toBe(onPage.length);
    expect(
      enlarged.filter((size, at) => size <= (onPage[at] ?? 0) * 1.3),
      address,
    ).toEqual([]);
  }
});

/** Pages whose drawings name icons. */
const withIcons = sitemapPaths().filter((address) => diagramsOf(address).some(({icons}) => icons.length > 0));

test('a page has each icon of its drawings once, under ids that nothing else has, and no other icon', () => {
  expect(withIcons.length).toBeGreaterThan(20);
  for (const address of sitemapPaths()) {
    const html = readFileSync(path.join(buildDir, address, 'index.html'), 'utf8');
    const symbols = [...html.matchAll(/<symbol id="?icon-([\w-]+)/g)].map(([, name]) => name);
    const named = diagramsOf(address).flatMap(({icons}) => icons.map(({name}) => name));
    expect(symbols, address).toEqual([...new Set(named)].sort());
    const ids = [...html.matchAll(/ id="?(icon-[\w-]+)/g)].map(([, id]) => id);
    expect(new Set(ids).size, address).toBe(ids.length);
  }
});

/** Icons that show nothing: that refer to none, are not drawn, or have no colour of their own. */
const findBlankIcons = (within: Locator): Promise<string[]> =>
  within.locator('use').evaluateAll((uses) =>
    uses.flatMap((use) => {
      const name = use.getAttribute('href') ?? '';
      const symbol = document.querySelector(name);
      const {width, height} = use.getBoundingClientRect();
      const colours = Array.from(symbol?.querySelectorAll('[fill]') ?? [], (part) => part.getAttribute('fill') ?? '');
      const gradients = colours.flatMap((colour) => /^url\((#.+)\)$/.exec(colour)?.[1] ?? []);
      return symbol !== null &&
        symbol.checkVisibility() &&
        colours.length > 0 &&
        gradients.every((id) => document.querySelector(`${id} stop`) !== null) &&
        Math.min(width, height) >= 20
        ? []
        : [name];
    }),
  );

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({...phone, javaScriptEnabled});
    test('icons are drawn, and the words under them are 12 px or more on a phone', async ({page}) => {
      for (const address of withIcons.filter((_, at) => everything || at % 5 === 0)) {
        await page.goto(address);
        expect(await findBlankIcons(drawings(page)), address).toEqual([]);
        const sizes = await readLetterSizes(page, drawings(page).locator('.icon'));
        expect(sizes.length, address).toBeGreaterThan(0);
        expect(Math.min(...sizes), address).toBeGreaterThanOrEqual(12);
      }
    });
  });
}

test('in forced colours a drawing keeps its own, on its own paper', async ({page}) => {
  await page.emulateMedia({forcedColors: 'active', colorScheme: 'light'});
  await open(page, sample);
  const drawing = drawings(page).first();
  await expect(drawing).toHaveCSS('background-color', 'rgb(252, 252, 250)');
  await expect(drawing.locator('text').first()).not.toHaveCSS('fill', 'rgb(252, 252, 250)');
});

test('an enlarged drawing shows the icons of its page; one that leads nowhere is noticed', async ({page}) => {
  await open(page, sample);
  await page.getByRole('button', {name: '図を拡大'}).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('use')).toHaveCount(5);
  expect(await findBlankIcons(dialog)).toEqual([]);
  await page.locator('#icon-aws-codedeploy').evaluate((symbol) => symbol.remove());
  expect(await findBlankIcons(dialog)).toEqual(['#icon-aws-codedeploy']);
});

test.describe('on a phone', () => {
  test.use(phone);

  test('the dialog closes by a tap, and zooms by pinch', async ({page, context}) => {
    await open(page, sample);
    const opener = page.getByRole('button', {name: '図を拡大'}).first();
    await opener.tap();
    await page.getByRole('dialog').getByRole('button', {name: '閉じる'}).tap();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await opener.tap();
    const stage = page.locator('.diagram-dialog__stage');
    await expect(stage).toBeVisible();
    const readScale = (): Promise<number> =>
      stage.evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a);
    const before = await readScale();
    const touch = await context.newCDPSession(page);
    const fingers = (apart: number): {x: number; y: number; id: number}[] => [
      {x: 195 - apart, y: 450, id: 1},
      {x: 195 + apart, y: 450, id: 2},
    ];
    await touch.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: fingers(30)});
    await touch.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: fingers(60)});
    await touch.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: fingers(90)});
    await touch.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
    await expect.poll(readScale).toBeGreaterThan(before * 1.5);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });
});

const contributing = readFileSync(path.resolve(__dirname, '../CONTRIBUTING.md'), 'utf8');
/** Nodes as the table writes them, one recipe each: ` `u("利用者"):::client` `; a slip in the brackets is one, too. */
const recipes = [...contributing.matchAll(/^\|[^|]+\| `([a-z]\S.*:::\w+|\w+@\{[^`]+)`.*\|$/gm)].map(
  ([, recipe = '']) => recipe,
);

test('every recipe for a node is drawn; one with full-width brackets would not be', async () => {
  expect(recipes.length).toBeGreaterThanOrEqual(8);
  expect(recipes.join()).toContain('@{ icon:');
  // Asked for together, so that one browser draws both.
  const [{svg}] = await Promise.all([
    drawMermaid(prepareSource(['flowchart TD', ...recipes.map((recipe) => `  ${recipe}`)].join('\n'), '/')),
    expect(drawMermaid('flowchart TD\n  s[（"S3 バケット"）]:::store')).rejects.toThrow(/Parse error/),
  ]);
  expect(svg.match(/class="(?:node|icon-shape) /g)).toHaveLength(recipes.length);
});
