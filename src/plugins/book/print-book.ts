import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {chromium} from 'playwright';
import {browserLaunchOptions, findBrowser} from '../../chromium/find-browser';
import type {Book} from './compose-book';
import {openPdf} from './read-pdf';
import type {OpenPdf} from './read-pdf';

/** Where the browser finds the book and its letters; nothing is asked of any network. */
const origin = 'http://book.invalid';
const fontFolder = path.dirname(createRequire(__filename).resolve('@fontsource/noto-sans-jp/package.json'));

const fonts = [400, 700]
  .flatMap((weight) =>
    ['japanese', 'latin'].map(
      (part) => `@font-face {
  font-family: 'Noto Sans JP';
  font-weight: ${weight};
  src: url(/files/noto-sans-jp-${part}-${weight}-normal.woff2);
  ${part === 'latin' ? 'unicode-range: U+20-7E;' : ''}
}`,
    ),
  )
  .join('\n');

/** How often it is printed before numbers that still move stop it. */
const mostPrints = 3;

/** A printed book. */
export interface PrintedBook {
  readonly bytes: Uint8Array;
  /** The same, open to be asked about. */
  readonly pdf: OpenPdf;
  readonly prints: number;
}

/** Chromium writes each of its hundreds of thousands of small objects plainly; packed, they take two fifths. */
async function pack(bytes: Uint8Array): Promise<Uint8Array> {
  const {PDFDocument} = await import('@cantoo/pdf-lib');
  const pdf = await PDFDocument.load(bytes, {updateMetadata: false});
  return pdf.save({useObjectStreams: true, addDefaultPage: false});
}

/**
 * Prints a book: once to learn on which page everything stands, once more with the page numbers.
 * @param styles texts of style sheets, in order
 * @throws Error where there is no Chromium, or the numbers move the text again and again
 */
export async function printBook(book: Book, styles: readonly string[]): Promise<PrintedBook> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('Chromium がない\n    直し方: npm run browser');
  }
  const sheets = [fonts, ...styles].map((css) => `<style>${css}</style>`).join('');
  const browser = await chromium.launch(browserLaunchOptions(executablePath));
  try {
    const page = await browser.newPage();
    let html = '';
    await page.route('**/*', async (route) => {
      const {pathname} = new URL(route.request().url());
      const font = path.join(fontFolder, pathname);
      if (pathname === '/') {
        await route.fulfill({contentType: 'text/html; charset=utf-8', body: html});
      } else if (existsSync(font)) {
        await route.fulfill({path: font});
      } else {
        await route.abort();
      }
    });
    let numbers: ReadonlyMap<string, number> = new Map();
    for (let prints = 1; prints <= mostPrints; prints += 1) {
      html = book.toHtml(numbers, sheets);
      await page.goto(`${origin}/`, {timeout: 0});
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const printed = await page.pdf({outline: true, tagged: true, printBackground: true, preferCSSPageSize: true});
      const pdf = await openPdf(printed);
      if ([...pdf.places].every(([id, at]) => numbers.get(id) === at)) {
        await pdf.close();
        const bytes = await pack(printed);
        return {bytes, pdf: await openPdf(bytes), prints};
      }
      numbers = pdf.places;
      await pdf.close();
    }
  } finally {
    await browser.close();
  }
  throw new Error(
    `${mostPrints} 回刷っても、ページ番号を入れるたびに文が動く\n` +
      '    直し方: src/plugins/book/book.css の .book-number の幅を広げる',
  );
}
