/** Promise: diagrams are in the HTML, whole and legible everywhere, and cost the reader no mermaid. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Locator, Page} from 'playwright/test';
import {readPages} from '../src/site/read-pages';
import {findCutWords} from '../src/japanese/line-breaks';
import {readAccessibleText} from '../src/plugins/diagrams/prepare-source';
import {expect, open, test} from './fixtures';
import {buildDir, builtFiles, sitemapPaths} from './site';

const sources = readPages(path.resolve(__dirname, '..'));
const diagramsOf = (address: string): readonly {readonly id: string | undefined; readonly source: string}[] =>
  sources.find((source) => source.address === address)?.diagrams ?? [];
const illustrated = sitemapPaths().filter((address) => diagramsOf(address).length > 0);
/** Two diagrams, one of them with links. */
const sample = '/deploy-patterns/blue-green-ecs/';

const drawings = (page: Page): Locator => page.locator('figure.diagram svg.drawing');

/** Lines of text of every label in the page's drawings. */
const readLabels = (page: Page): Promise<string[][]> =>
  drawings(page).locator('text').evaluateAll((texts) =>
    texts.map((text) => {
      const lines = Array.from(text.querySelectorAll('tspan'), (line) => line.textContent);
      return lines.length > 0 ? lines : [text.textContent];
    }),
  );

/** Labels whose lines leave the shape that carries them, by the shape's own outline. */
const findClippedLabels = (page: Page): Promise<string[]> =>
  drawings(page).evaluateAll((svgs) =>
    svgs.flatMap((svg) =>
      Array.from(svg.querySelectorAll('text')).flatMap((text) => {
        const holder = text.closest('.node, .edgeLabel, .cluster');
        // In a sequence, a box stands before its texts, without a group around them.
        const before = Array.from(svg.querySelectorAll('rect.actor, rect.note')).filter(
          (box) => text.matches('.actor, .noteText') && (box.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
        );
        const shape = [...(holder?.querySelectorAll('rect, polygon, path, circle') ?? before.slice(-1))].find(
          (element): element is SVGGeometryElement => element instanceof SVGGeometryElement && !element.classList.contains('open'),
        );
        if (shape === undefined) {
          return text.matches('.messageText, .loopText, .sectionTitle, .labelText') ? [] : [`形がない: ${text.textContent}`];
        }
        const toShape = shape.getScreenCTM()?.inverse().multiply(text.getScreenCTM() ?? new DOMMatrix());
        const lines = text.querySelectorAll('tspan').length > 0 ? Array.from(text.querySelectorAll('tspan')) : [text];
        return lines.flatMap((line) => {
          const count = line.getNumberOfChars();
          const [start, end] = [line.getStartPositionOfChar(0), line.getEndPositionOfChar(count - 1)];
          const size = Number.parseFloat(getComputedStyle(line).fontSize);
          // What ink a line can have: from the top of a kanji to just under the baseline.
          const corners = [start.x, end.x].flatMap((x) => [start.y - size * 0.8, start.y + size * 0.08].map((y) => new DOMPoint(x, y)));
          return corners.every((corner) => shape.isPointInFill(corner.matrixTransform(toShape))) ? [] : [line.textContent];
        });
      }),
    ),
  );

test('no chunk of the build holds mermaid', () => {
  const scripts = builtFiles('.js');
  expect(scripts.length).toBeGreaterThan(36);
  const isMermaid = (file: string): boolean => /Syntax error in text|accDescr(?:iption)?\s*\{|mermaidAPI/.test(readFileSync(path.join(buildDir, file), 'utf8'));
  expect(scripts.filter((file) => /mermaid/i.test(file) || isMermaid(file))).toEqual([]);
});

test('most pages carry a diagram', () => {
  expect(illustrated.length).toBeGreaterThanOrEqual(30);
});

for (const address of sitemapPaths()) {
  test(`${address} has all its drawings in the HTML, with their size`, async ({request}) => {
    const html = await (await request.get(address)).text();
    const written = [...html.matchAll(/<svg [^>]*class="?drawing [^>]*>/g)].map(([tag]) => tag);
    expect(written).toHaveLength(diagramsOf(address).length);
    for (const tag of written) {
      expect(tag).toMatch(/ width="?\d+\b/);
      expect(tag).toMatch(/ height="?\d+\b/);
      expect(tag).toMatch(/ viewBox="-?\d+ -?\d+ \d+ \d+"/);
    }
    expect(html).not.toMatch(/<style[^>]*>[^<]*flowchart-link/);
  });
}

for (const address of illustrated) {
  for (const width of [390, 1280]) {
    test(`${address} at ${width} px: nothing moves, no mermaid, legible text, whole words, nothing clipped`, async ({page}) => {
      await page.setViewportSize({width, height: 900});
      await page.addInitScript(() => {
        Object.assign(window, {shifts: []});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const elements = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources.map(({node}) => node?.className ?? node?.nodeName) : [];
            Object.assign(window, {shifts: [...Reflect.get(window, 'shifts'), {value: 'value' in entry ? Number(entry.value) : 1, moved: elements.join(' ')}]});
          }
        }).observe({type: 'layout-shift', buffered: true});
      });
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await open(page, address);
      await expect(drawings(page)).toHaveCount(diagramsOf(address).length);
      for (const drawing of await drawings(page).all()) {
        await drawing.scrollIntoViewIfNeeded();
        await expect(drawing).toBeInViewport();
      }
      // Two frames later every shift so far has been reported.
      const shifts = await page.evaluate(
        () => new Promise<{value: number; moved: string}[]>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(Reflect.get(window, 'shifts'))))),
      );
      const cls = shifts.reduce((sum, {value}) => sum + value, 0);
      expect(cls.toFixed(3), JSON.stringify(shifts)).toBe('0.000');
      expect(requests.filter((url) => /mermaid/i.test(url))).toEqual([]);

      const sizes = await drawings(page).locator('text').evaluateAll((texts) =>
        texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0)),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
      if (width === 1280) {
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
      }

      expect((await readLabels(page)).flatMap(findCutWords)).toEqual([]);

      const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({id}) => id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);

      expect(await findClippedLabels(page)).toEqual([]);
      await page.addStyleTag({content: '.drawing text { font-size: 15.4px !important; }'});
      expect(await findClippedLabels(page)).toEqual([]);
    });
  }

  test(`${address}: every drawing has a name, a description and, with links, a role that keeps them`, async ({page}) => {
    await open(page, address);
    for (const {id, source} of diagramsOf(address)) {
      const drawing = page.locator(`figure#${id ?? ''} svg`);
      await expect(drawing).toHaveAccessibleName(readAccessibleText(source, 'accTitle'));
      await expect(drawing).toHaveAccessibleDescription(readAccessibleText(source, 'accDescr'));
      const links = [...source.matchAll(/^\s*click\s+\S+\s+href/gm)].length;
      await expect(drawing.locator('a')).toHaveCount(links);
      await expect(drawing).toHaveAttribute('role', links === 0 ? 'img' : 'graphics-document');
      await expect(page.locator(`figure#${id ?? ''} + .diagram-text`)).toHaveCount(1);
    }
  });
}

test('a drawing that is cut or whose words are cut is noticed', async ({page}) => {
  await open(page, sample);
  await page.addStyleTag({content: '.drawing text { font-size: 30px !important; }'});
  expect((await findClippedLabels(page)).length).toBeGreaterThan(5);
  expect(findCutWords(['起動テンプレー', 'ト'])).toEqual(['起動テンプレー/ト']);
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

test('the dialog opens by keyboard, zooms, pans, and gives the focus back', async ({page}) => {
  await open(page, sample);
  const button = page.getByRole('button', {name: '図を拡大'}).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName(readAccessibleText(diagramsOf(sample)[0]?.source ?? '', 'accTitle'));
  await expect(dialog.locator('.diagram-dialog__pane')).toBeFocused();
  const stage = dialog.locator('.diagram-dialog__stage');
  const readTransform = (): Promise<string> => stage.evaluate(({style}) => style.transform);

  for (const key of ['+', 'ArrowLeft', 'ArrowDown', '-', '0']) {
    const before = await readTransform();
    await page.keyboard.press(key);
    expect(await readTransform()).not.toBe(before);
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

test('the dialog zooms by pinch', async ({browser, baseURL}) => {
  const context = await browser.newContext({baseURL: baseURL ?? '', hasTouch: true, isMobile: true, viewport: {width: 390, height: 844}});
  const page = await context.newPage();
  await open(page, sample);
  await page.getByRole('button', {name: '図を拡大'}).first().tap();
  const stage = page.locator('.diagram-dialog__stage');
  await expect(stage).toBeVisible();
  const readScale = (): Promise<number> => stage.evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a);
  const before = await readScale();
  const touch = await context.newCDPSession(page);
  const fingers = (apart: number): {x: number; y: number; id: number}[] => [{x: 195 - apart, y: 450, id: 1}, {x: 195 + apart, y: 450, id: 2}];
  await touch.send('Input.dispatchTouchEvent', {type: 'touchStart', touchPoints: fingers(30)});
  await touch.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: fingers(60)});
  await touch.send('Input.dispatchTouchEvent', {type: 'touchMove', touchPoints: fingers(90)});
  await touch.send('Input.dispatchTouchEvent', {type: 'touchEnd', touchPoints: []});
  await expect.poll(readScale).toBeGreaterThan(before * 1.5);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  await context.close();
});

test('the code of the dialog is fetched on use', async ({page}) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') {
      scripts.push(request.url());
    }
  });
  await open(page, sample);
  const before = scripts.length;
  await page.getByRole('button', {name: '図を拡大'}).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(scripts.length).toBe(before + 1);
});

test('図のソースをコピー gives the mermaid text and says so', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, sample);
  const figure = page.locator('figure.diagram').first();
  await figure.getByRole('button', {name: '図のソースをコピー'}).click();
  await expect(figure.getByRole('status')).toHaveText('コピーしました');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(diagramsOf(sample)[0]?.source);
});

test('a node with a link leads to its section, by keyboard too', async ({page}) => {
  await open(page, sample);
  const link = drawings(page).first().locator('a').first();
  const target = (await link.getAttribute('href')) ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(target);
});

test('without JavaScript no button shows that could not act', async ({browser, baseURL}) => {
  const context = await browser.newContext({javaScriptEnabled: false, baseURL: baseURL ?? ''});
  const page = await context.newPage();
  await page.goto(sample);
  await expect(drawings(page).first()).toBeVisible();
  await expect(page.getByRole('button', {name: /^図/})).toHaveCount(0);
  await context.close();
});
