/**
 * Makes the built site one PDF: `npm run book`, after `npm run build`. See README.md in this folder.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {readThisSite, siteDir} from '../../site/this-site';
import {checkBook} from './check-book';
import {composeBook} from './compose-book';
import {printBook} from './print-book';
import {readBuild} from './read-build';

const outFile = 'build/sap-c02-notes.pdf';

async function makeBook(): Promise<void> {
  const start = Date.now();
  const {pages, data} = await readThisSite();
  const {source, styles} = readBuild(pages, data, path.join(siteDir, 'build'));
  const book = composeBook(source);
  console.log(`${book.pages} ページを 1 冊にする。数分かかる。`);
  console.log(
    `入れない ${book.leftOut.length} ページ: ホーム、一問一答、用語の一覧（索引が代わり）。検索と 404 も入れない。`,
  );
  if (source.siteUrl === undefined) {
    console.log('入れないものへのリンクは文字にする。リンクにするには SITE_URL=… npm run build の後に作る。');
  }
  const {bytes, pdf, prints} = await printBook(book, styles);
  const faults = await checkBook(book, pdf);
  await pdf.close();
  if (faults.length > 0) {
    throw new Error(`本を作れない\n${faults.join('\n')}`);
  }
  writeFileSync(path.join(siteDir, outFile), bytes);
  const size = (bytes.length / 1e6).toFixed(1);
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`${outFile}: ${pdf.pages} ページ、${size} MB、${prints} 回刷って ${seconds} 秒`);
}

makeBook().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
