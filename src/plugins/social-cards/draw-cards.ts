import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {mkdir, rename, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright';
import type {Browser, Page} from 'playwright';
import {cardSize} from '../../data/identity';
import {browserLaunchOptions, identifyBrowser} from '../../chromium/find-browser';

const load = createRequire(__filename);
/** Cards drawn at the same time. */
const tabs = 3;
/** JPEG qualities tried in turn until a card is small enough, in percent and bytes. */
const qualities = [86, 78, 70, 50, 40];
const smallEnough = 60_000;
/** Sizes of the title tried in turn until the card holds it, in CSS px. */
const titleSizes = [68, 60, 52, 46, 40, 36];

/** A card to draw. */
export interface CardOrder {
  /** For messages: what the card is of. */
  readonly name: string;
  /** Its document (see card-page.ts). */
  readonly html: string;
}

/** The stylesheets of every card: the font from npm, the site's colours, its diagrams, the card's own. */
export function readCardStyles(siteDir: string): string[] {
  const font = ['latin-400', 'latin-700', 'japanese-400', 'japanese-700'].map((name) => {
    const file = load.resolve(`@fontsource/noto-sans-jp/${name}.css`);
    return readFileSync(file, 'utf8').replace(/url\(\.\//g, `url(${pathToFileURL(path.dirname(file)).href}/`);
  });
  const own = ['src/css/tokens.css', 'src/css/diagrams.css'].map((file) =>
    readFileSync(path.join(siteDir, file), 'utf8'),
  );
  return [...font, ...own, readFileSync(path.join(__dirname, 'card.css'), 'utf8')];
}

/** Sets the largest title that fits; whether the card then holds all its text. Runs in the card's page. */
async function fitTitle(page: Page): Promise<boolean> {
  return page.evaluate(async (sizes) => {
    await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 20px "Noto Sans JP"`, '漢a')));
    const text = document.querySelector('.card__text');
    const topics = document.querySelector('.card__topics');
    const fits = (element: Element | null): boolean =>
      element === null || (element.scrollWidth <= element.clientWidth && element.scrollHeight <= element.clientHeight);
    while (!fits(topics) && topics?.querySelector('li:nth-child(2)')) {
      topics.querySelector('li:last-child')?.remove();
    }
    for (const size of sizes) {
      document.body.style.setProperty('--title-size', `${size}px`);
      const title = document.querySelector('.card__title');
      // A phrase wider than the card would be broken inside.
      const range = document.createRange();
      const broken = Array.from(title?.childNodes ?? []).some((node) => {
        range.selectNodeContents(node);
        return (
          node.nodeType === Node.TEXT_NODE &&
          new Set(Array.from(range.getClientRects(), ({top}) => Math.round(top))).size > 1
        );
      });
      if (fits(text) && fits(title) && !broken) {
        return fits(topics) && document.fonts.check('700 20px "Noto Sans JP"', '漢');
      }
    }
    return false;
  }, titleSizes);
}

async function drawCard(page: Page, {name, html}: CardOrder, scratch: string): Promise<Buffer> {
  // From a file: a page without an address may not load fonts from the disk.
  await writeFile(scratch, html);
  await page.goto(pathToFileURL(scratch).href);
  if (!(await fitTitle(page))) {
    throw new Error(
      `${name}: 題がカードに入らない、またはフォントを読めない\n    直し方: ページの title を短くする。フォントは npm ci で入る`,
    );
  }
  let picture: Buffer = Buffer.alloc(0);
  for (const quality of qualities) {
    picture = await page.screenshot({type: 'jpeg', quality});
    if (picture.length <= smallEnough) {
      break;
    }
  }
  return picture;
}

/**
 * The name of a card in the cache.
 * @param html its document
 * @param basis what {@link readCardBasis} gives
 */
export function nameCardFile(html: string, basis: string): string {
  return `${createHash('sha256')
    .update(JSON.stringify([basis, html]))
    .digest('hex')
    .slice(0, 32)}.jpg`;
}

/**
 * All that the look of a card depends on besides its document: the code that draws it, and the browser.
 * @param executablePath the Chromium
 */
export function readCardBasis(executablePath: string): string {
  return readFileSync(__filename, 'utf8') + identifyBrowser(executablePath);
}

/**
 * Draws cards as JPEG, 1200 × 630 px. What was drawn once is taken from the cache; the browser starts only for the
 * rest, once for all.
 * @param cacheDir made on first use
 * @param executablePath the Chromium
 * @returns file of each card, in order
 * @throws Error where a card cannot hold its title, or the browser fails
 */
export async function drawCards(
  orders: readonly CardOrder[],
  cacheDir: string,
  executablePath: string,
): Promise<string[]> {
  await mkdir(cacheDir, {recursive: true});
  const basis = readCardBasis(executablePath);
  const cards = orders.map((order) => ({order, file: path.join(cacheDir, nameCardFile(order.html, basis))}));
  const missing = cards.filter(({file}) => !existsSync(file));
  if (missing.length === 0) {
    return cards.map(({file}) => file);
  }
  const browser: Browser = await chromium.launch(browserLaunchOptions(executablePath));
  try {
    const drawNext = async (page: Page, tab: number): Promise<void> => {
      for (let next = missing.shift(); next !== undefined; next = missing.shift()) {
        const picture = await drawCard(page, next.order, path.join(cacheDir, `card-${process.pid}-${tab}.html`));
        await writeFile(`${next.file}.${process.pid}`, picture);
        await rename(`${next.file}.${process.pid}`, next.file);
      }
    };
    const pages = await Promise.all(
      Array.from({length: Math.min(tabs, missing.length)}, () => browser.newPage({viewport: cardSize})),
    );
    // tsx wraps every named function in a helper that a page does not have.
    await Promise.all(pages.map((page) => page.addInitScript('globalThis.__name = (named) => named')));
    await Promise.all(pages.map(drawNext));
  } finally {
    await browser.close();
  }
  return cards.map(({file}) => file);
}
