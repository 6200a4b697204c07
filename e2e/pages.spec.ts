/**
 * Promise: every page of the sitemap is whole on desktop and phone, in light and dark, with and without JavaScript.
 * What its HTML shows is looked at on every page, many gathered into one (by `npm run test:all` each by itself); how it
 * arrives and behaves on pages of every kind, every second one on a phone, axe at one element of each kind on these
 * (by `npm run test:all` on all of them, on both, at every element in one scheme, at one of each kind in the other).
 * The fixture adds console, failed and foreign requests.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright/test';
import {findCutWords} from '../src/japanese/line-breaks';
import {findViolations, keepOneOfEachKind} from './axe';
import {findCoveredText} from './covered';
import {drawings, findClippedLabels, readLabels, readLetterSizes} from './drawings';
import {findCutTables, findTooWide} from './fit';
import {expect, open, openSlowly, operable, readShifts, test, watchShifts} from './fixtures';
import {gatherPages, openGathered, unfold} from './gather';
import {
  buildDir,
  builtFiles,
  diagramsOf,
  everything,
  inBatches,
  pagesOfEveryKind,
  publishedIds,
  sitemapPaths,
  writtenPages,
} from './site';

const published = publishedIds();
/** Marks of writing; the three colons of an S3 ARN are none. */
const raw = /(?<!\barn:aws:s3):::|\{\/\*|\*\/\}|accTitle|flowchart TD|sequenceDiagram|stateDiagram|undefined/g;

test('the sitemap lists every page of the notes', () => {
  expect(writtenPages().length).toBeGreaterThan(0);
  const missing = writtenPages().filter((address) => !sitemapPaths().includes(address));
  expect(missing, '直し方: docusaurus.config.ts の sitemap の ignorePatterns と、ページの noindex を見直す').toEqual(
    [],
  );
});

test('no U+0000 in the build', () => {
  const files = ['.html', '.js', '.css', '.xml', '.json', '.svg', '.txt'].flatMap(builtFiles);
  expect(files.length).toBeGreaterThan(sitemapPaths().length);
  const found = files.filter((file) => readFileSync(path.join(buildDir, file)).includes(0));
  expect(found, '直し方: docs/ か src/ の、その文のある所から U+0000 を消す').toEqual([]);
});

/**
 * Opens a page, pictures last, looks at every drawing, and holds that nothing moved, nothing covers the text and no
 * mermaid was asked for.
 */
async function arrive(page: Page, address: string): Promise<void> {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await watchShifts(page);
  await openSlowly(page, address);
  expect(await findCoveredText(page)).toEqual([]);
  await expect(drawings(page)).toHaveCount(diagramsOf(address).length);
  for (const [index, {title, description}] of diagramsOf(address).entries()) {
    const drawing = drawings(page).nth(index);
    await drawing.scrollIntoViewIfNeeded();
    await expect(drawing).toBeInViewport();
    await expect(drawing).toHaveAccessibleName(title);
    await expect(drawing).toHaveAccessibleDescription(description);
    await expect(drawing.locator('text').first()).toBeVisible();
  }
  expect(await readShifts(page), `${address} の中身が動いた。直し方: 後から入るものの場所を先に取る`).toEqual([]);
  expect(requests.filter((url) => /mermaid/i.test(url))).toEqual([]);
}

/** What is looked at on every page. */
interface Seen {
  /** Ids of the page, those of its frame included. */
  readonly ids: readonly string[];
  /** The levels of the headings that show, in order. */
  readonly levels: readonly number[];
  /** What a screen reader offers to go to, frame included, in order: kind and name. */
  readonly landmarks: readonly string[];
  /** The text of `main`, as shown. */
  readonly text: string;
  readonly copyLinks: readonly {readonly id: string; readonly name: string; readonly description: string}[];
  /** Ids that are only kept alive. */
  readonly aliases: readonly string[];
  readonly figures: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly links: number;
    readonly role: string;
    /** Whether its text stands right after it, and after what operates it. */
    readonly hasText: boolean;
  }[];
}

/** Reads every page that {@link gatherPages} has put into the page, by its address. */
async function readSeen(page: Page): Promise<Map<string, Seen>> {
  const seen = await page.locator('[data-page]').evaluateAll((parts) => {
    const frame = Array.from(document.querySelectorAll('[id]')).filter(
      (element) => element.closest('[data-page]') === null,
    );
    return parts.map((part): [string, Seen] => {
      const said = (svg: Element | null, attribute: string): string =>
        (svg?.getAttribute(attribute) ?? '')
          .split(' ')
          .map((id) => part.querySelector(`[id="${id}"]`)?.textContent ?? '')
          .join(' ');
      const main = part.querySelector('main');
      return [
        part.getAttribute('data-page') ?? '',
        {
          ids: [...frame, ...part.querySelectorAll('[id]')].map(({id}) => id),
          levels: Array.from(part.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]'))
            .filter((heading) => heading.checkVisibility())
            .map((heading) => Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1))),
          landmarks: Array.from(document.querySelectorAll('header, nav, aside, main, footer, [role="search"]'))
            .filter((mark) => mark.checkVisibility() && (part.contains(mark) || mark.closest('[data-page]') === null))
            // In the text they are no landmarks.
            .filter((mark) => !mark.matches('main :is(header, footer)'))
            .map((mark) =>
              [mark.getAttribute('role') ?? mark.localName, mark.getAttribute('aria-label') ?? ''].join(' ').trim(),
            ),
          text: main?.innerText ?? '',
          copyLinks: Array.from(part.querySelectorAll('.copy-link'), (link) => ({
            id: link.getAttribute('data-link-to') ?? '',
            name: link.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '',
            description: said(link.querySelector('button'), 'aria-describedby'),
          })),
          aliases: Array.from(
            part.querySelectorAll('.anchor-alias, [data-moved] [id], .term-group > h2'),
            ({id}) => id,
          ),
          figures: Array.from(part.querySelectorAll('figure.diagram'), (figure) => {
            const svg = figure.querySelector('svg.drawing');
            return {
              id: figure.id,
              name: said(svg, 'aria-labelledby'),
              description: said(svg, 'aria-describedby'),
              links: svg?.querySelectorAll('a').length ?? 0,
              role: svg?.getAttribute('role') ?? '',
              hasText:
                figure.parentElement
                  ?.querySelector(`#${figure.id} ~ :not(.diagram__actions)`)
                  ?.matches('.diagram-text') === true,
            };
          }),
        },
      ];
    });
  });
  return new Map(seen);
}

/** Headings that skip a level, as the two levels. */
const findJumps = (levels: readonly number[]): string[] =>
  levels.flatMap((level, at) => (level > (levels[at - 1] ?? 0) + 1 ? [`${levels[at - 1] ?? 0} → ${level}`] : []));

function expectSound({ids, levels, landmarks, text}: Seen, address: string): void {
  expect(
    (published.get(address) ?? []).filter((id) => !ids.includes(id)),
    address,
  ).toEqual([]);
  expect(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    address,
  ).toEqual([]);
  expect(
    ids.filter((id) => !/^[\x21-\x7e]+$/.test(id)),
    address,
  ).toEqual([]);
  expect(
    levels.filter((level) => level === 1),
    address,
  ).toHaveLength(1);
  expect(findJumps(levels), `${address}。直し方: 見出しの段を飛ばさない`).toEqual([]);
  expect(new Set(landmarks).size, `${address} ${landmarks.join(', ')}。直し方: aria-label で分ける`).toBe(
    landmarks.length,
  );
  const kindOf = (mark: string): string => mark.replace(/ .*/, '');
  expect(
    landmarks.map(kindOf).filter((kind) => /^(?:header|main|footer)$/.test(kind)),
    `${address}。直し方: header、main、footer を 1 つずつ、この順に`,
  ).toEqual(['header', 'main', 'footer']);
  expect([landmarks[0], landmarks.at(-1)].map(String).map(kindOf), address).toEqual(['header', 'footer']);
  expect(text.length, address).toBeGreaterThan(200);
  expect(
    text.match(raw) ?? [],
    `${address} に書き方の印が文字のまま出ている。直し方: ::: は行の頭に書いて閉じ、コメントは {/* */} にする`,
  ).toEqual([]);
}

/** No word cut at a line's end, no line outside its shape; also with larger letters. */
async function expectLegible(page: Page): Promise<void> {
  expect((await readLabels(page)).flatMap(findCutWords)).toEqual([]);
  expect(await findClippedLabels(page)).toEqual([]);
  // Where scripts are off, page.addStyleTag would wait for a load event for ever.
  await page.evaluate(() => {
    const larger = document.createElement('style');
    larger.id = 'larger-letters';
    larger.textContent = '.drawing text { font-size: 15.4px !important; }';
    document.head.append(larger);
  });
  expect(await findClippedLabels(page)).toEqual([]);
  await page.evaluate(() => document.getElementById('larger-letters')?.remove());
}

/** Each drawing says by its words what its source says, links where that does, and stands before its text. */
function expectFigures({figures}: Seen, address: string): void {
  expect(figures, address).toEqual(
    diagramsOf(address).map(({id, title, description, source}) => {
      const links = [...source.matchAll(/^\s*click\s+\S+\s+href/gm)].length;
      return {id, name: title, description, links, role: links === 0 ? 'img' : 'graphics-document', hasText: true};
    }),
  );
}

/** Each published section has a button to copy its link, described by its heading or named after it. */
function expectCopyButtons({copyLinks, aliases}: Seen, address: string): void {
  // An alias is an old address: it leads to its section, and is not offered any more. Letters of the glossary are not.
  const offered = (published.get(address) ?? []).filter((id) => !aliases.includes(id));
  expect(copyLinks.map(({id}) => id).sort(), address).toEqual(offered.sort());
  expect(
    copyLinks.filter(
      ({name, description}) => description === '' && !/^この(図|用語|訂正|問題)のリンクをコピー: \S/.test(name),
    ),
    address,
  ).toEqual([]);
}

/** Titles and labels, of which no line may begin with a particle. */
const labelled =
  ':is(main, .menu) :is(h1, h2, h3, .lead, .menu__link, nav li a, .theme-doc-breadcrumbs li, .table-of-contents__link)';

/** Lines that begin with what belongs to the Latin word before, a particle or a dash, although both have room. */
const findStrayParticles = (page: Page): Promise<string[]> =>
  page.locator(labelled).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const {fontSize, paddingInlineStart, paddingInlineEnd} = getComputedStyle(element);
      let block = element;
      // What stands in a line has no width of its own to break it.
      while (block.clientWidth === 0 && block.parentElement !== null) {
        block = block.parentElement;
      }
      const padding = parseFloat(paddingInlineStart) + parseFloat(paddingInlineEnd);
      const room = block.clientWidth - padding - 1.5 * parseFloat(fontSize);
      const range = document.createRange();
      const strays: string[] = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const boxesOf = (from: number, to: number): readonly DOMRect[] => {
          range.setStart(text, from);
          range.setEnd(text, to);
          return [...range.getClientRects()];
        };
        for (const {0: word, index} of (text.textContent ?? '').matchAll(/[!-~]+(?=\s[\p{Script=Hiragana}—])/gu)) {
          const end = index + word.length;
          const [box, ...others] = boxesOf(index, end);
          const [next] = boxesOf(end + 1, end + 2);
          const fits = box !== undefined && others.length === 0 && box.width <= room;
          if (fits && next !== undefined && next.top > box.bottom - 1) {
            strays.push(element.textContent);
          }
        }
      }
      return strays;
    }),
  );

/** A reader's window, and what is to be seen in it. */
interface Device {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly expectFit: (page: Page) => Promise<void>;
}

const devices: readonly [Device, Device] = [
  {
    name: 'desktop',
    // 1280 px beside a scrollbar, for which the page keeps 15.
    width: 1295,
    colorScheme: 'light',
    expectFit: async (page) => {
      expect((await readLetterSizes(page)).filter((size) => size < 14)).toEqual([]);
      expect(await findStrayParticles(page)).toEqual([]);
      expect(await findCutTables(page)).toEqual([]);
    },
  },
  {
    name: 'phone',
    width: 390,
    colorScheme: 'dark',
    expectFit: async (page) => {
      await page.setViewportSize({width: 320, height: 700});
      expect((await readLetterSizes(page)).filter((size) => size < 11)).toEqual([]);
      expect(await findStrayParticles(page)).toEqual([]);
      expect(await findTooWide(page)).toEqual([]);
      expect(await findCutTables(page)).toEqual([]);
    },
  },
];

async function take(page: Page, {width, colorScheme}: Device): Promise<void> {
  await page.setViewportSize({width, height: 900});
  await page.emulateMedia({colorScheme});
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});
  // Most of what a page costs is its window and frame.
  for (const batch of inBatches(sitemapPaths(), everything ? 1 : 40)) {
    test(`${batch.length} pages from ${batch[0] ?? ''} read, and fit on a desktop and a phone`, async ({page}) => {
      await take(page, devices[0]);
      await openGathered(page, batch);
      const seen = await readSeen(page);
      expect([...seen.keys()]).toEqual(batch);
      for (const [address, shown] of seen) {
        expectSound(shown, address);
        expectFigures(shown, address);
        expectCopyButtons(shown, address);
      }
      await expectLegible(page);
      for (const device of devices) {
        await device.expectFit(page);
      }
    });
  }
});

// What depends on how the site is made, not on what a page says.
const kinds = pagesOfEveryKind(sitemapPaths());
for (const [index, device] of devices.entries()) {
  // Each in a tab of its own: the next page in an open one is painted while its HTML arrives, which arrival.spec.ts
  // looks at.
  for (const address of kinds.filter((_, at) => everything || at % 2 === index)) {
    test(`${address} arrives on a ${device.name}`, async ({page}) => {
      await take(page, device);
      await arrive(page, address);
      await expect(page.locator('html')).toHaveAttribute('data-theme', device.colorScheme);
      await device.expectFit(page);
    });
  }
}

/** Rules about a page as a whole: gathered pages have many of what a page has one of, and their tables few rows. */
const ofWholePages = [
  'heading-order',
  'landmark-no-duplicate-main',
  'landmark-unique',
  'page-has-heading-one',
  'th-has-data-cells',
];

/** Every rule, in the scheme of the device. */
async function expectUsable(page: Page, device: Device, isWhole: boolean): Promise<void> {
  await take(page, device);
  await expect(page.locator('html')).toHaveAttribute('data-theme', device.colorScheme);
  expect.soft(await findViolations(page, {without: isWhole ? [] : ofWholePages}), device.name).toEqual([]);
}

/** In the other scheme nothing but its colours changes. */
async function expectReadable(page: Page, device: Device): Promise<void> {
  await take(page, {...device, colorScheme: device.colorScheme === 'dark' ? 'light' : 'dark'});
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', device.colorScheme);
  expect.soft(await findViolations(page, {rules: ['color-contrast']}), `${device.name}, other scheme`).toEqual([]);
}

async function openForUse(page: Page, device: Device, batch: readonly string[]): Promise<void> {
  await take(page, device);
  await openGathered(page, batch);
  await page.locator(operable).waitFor({state: 'attached'});
  await unfold(page);
}

const [desktop] = devices;
if (everything) {
  for (const address of kinds) {
    test(`${address} can be used by everybody`, async ({page}) => {
      await openForUse(page, desktop, [address]);
      for (const device of devices) {
        await expectUsable(page, device, true);
      }
      await keepOneOfEachKind(page);
      for (const device of devices) {
        await expectReadable(page, device);
      }
    });
  }
} else {
  for (const device of devices) {
    test(`${kinds.length} pages from ${kinds[0] ?? ''} can be used by everybody on a ${device.name}`, async ({
      page,
    }) => {
      await openForUse(page, device, kinds);
      await keepOneOfEachKind(page);
      await expectUsable(page, device, false);
      // A colour on a phone is that of the desktop: by `npm run test:all` it is looked at on both.
      if (device === desktop) {
        await expectReadable(page, device);
      }
    });
  }
}

test.describe('a planted defect is noticed:', () => {
  test('an id, title or landmark that stands twice, a level left out, a sign left over, on the last of gathered pages alone', async ({
    page,
  }) => {
    const [first = '', last = ''] = sitemapPaths();
    for (const [defect, told] of [
      ['<p id=twice><p id=twice>', 'twice'],
      ['<p>:::', ':::'],
      ['<h4>x</h4>', '→ 4'],
      ['<h1>x</h1>', 'toHaveLength'],
      ['<nav aria-label="ナビゲーション">x</nav>', 'nav ナビゲーション'],
    ] as const) {
      const body = gatherPages([first, last]).replace(/(?<=<main[^>]*>)(?![^]*<main)/, defect);
      await page.route(first, (route) => route.fulfill({contentType: 'text/html', body}), {times: 1});
      await page.goto(first);
      const seen = await readSeen(page);
      expect([...seen.keys()]).toEqual([first, last]);
      for (const [address, shown] of seen) {
        const look = (): void => expectSound(shown, address);
        if (address === last) {
          expect(look).toThrow(told);
        } else {
          expect(look).not.toThrow();
        }
      }
    }
  });

  test('a particle at the beginning of a line', async ({page}) => {
    for (const [address, selector] of [
      ['/deploy-patterns/rolling/', 'main h2'],
      ['/', 'main nav li b a'],
    ] as const) {
      await open(page, address);
      for (const [space, strays] of [
        [' ', 1],
        ['\u00a0', 0],
      ] as const) {
        await page
          .locator(selector)
          .first()
          .evaluate((element, text) => {
            element.textContent = text;
            const block = element.closest<HTMLElement>('h2, li');
            if (block) {
              block.style.cssText = 'max-width: 11em; padding: 0; word-break: keep-all';
            }
          }, `CloudFormation${space}の起動`);
        expect(await findStrayParticles(page), selector).toHaveLength(strays);
      }
    }
  });

  test('a picture without its size that comes late, above the text', async ({page}) => {
    const body = readFileSync(path.join(buildDir, 'reading-guide/index.html'), 'utf8');
    const add = async (size: string): Promise<void> => {
      const picture = `<img src=/img/readme-home.png ${size}><h1`;
      await page.route('/reading-guide/', (route) =>
        route.fulfill({contentType: 'text/html', body: body.replace('<h1', picture)}),
      );
    };
    await watchShifts(page);
    await add('width=600 height=400');
    await openSlowly(page, '/reading-guide/');
    expect(await readShifts(page)).toEqual([]);
    await page.unrouteAll();
    await add('');
    await openSlowly(page, '/reading-guide/');
    await expect.poll(() => readShifts(page)).not.toEqual([]);
  });

  test('a banner over the text that takes no clicks', async ({page}) => {
    await open(page, '/reading-guide/');
    expect(await findCoveredText(page)).toEqual([]);
    await page.locator('body').evaluate((root) => {
      const banner = document.createElement('aside');
      banner.textContent = 'お知らせ';
      banner.style.cssText = 'position: fixed; inset: 40% 0 auto; height: 200px; z-index: 9; pointer-events: none';
      root.append(banner);
    });
    expect(await findCoveredText(page)).toEqual([
      expect.stringMatching(/^<aside style="position: fixed.* が文「.*」を覆う。直し方: /),
    ]);
  });

  test('something that moves, something too wide, letters of too little contrast', async ({page}) => {
    await page.setViewportSize({width: 320, height: 700});
    await watchShifts(page);
    await open(page, '/');
    await page.locator('.markdown').evaluate((text) => {
      const block = document.createElement('div');
      block.style.cssText = 'height: 300px; width: 400px';
      text.prepend(block);
      const wide = document.createElement('pre');
      wide.style.width = '400px';
      wide.textContent = 'x';
      const table = document.createElement('table');
      table.insertRow().insertCell().append(wide);
      text.append(table);
    });
    expect(await readShifts(page)).not.toEqual([]);
    expect(await findCutTables(page)).toEqual([' TD x']);
    expect(await findTooWide(page)).not.toEqual([]);
    await page
      .locator('.markdown p')
      .last()
      .evaluate((text) => {
        text.style.color = '#eee';
        text.style.background = '#fff';
      });
    await keepOneOfEachKind(page);
    expect(await findViolations(page, {rules: ['color-contrast']})).toEqual([
      expect.stringMatching(/^\/ color-contrast: [\s\S]*#eee/),
    ]);
  });
});
