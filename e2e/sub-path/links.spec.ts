/**
 * Promise: below a path, every link of every page stays below it and leads somewhere, that of a page which moved too;
 * and every page says its language. By its HTML, without a browser.
 */
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'playwright/test';
import {findFaults} from '../html-audit';
import {findDeadLinks, isBuilt, readPages} from '../link-audit';
import {subPath} from '../variants';

const {outDir, base} = subPath;
const files = readdirSync(outDir, {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.html'));

test('every link of every page stays below the path and leads somewhere', async () => {
  for (const file of ['404.html', 'search/index.html', 'area/before/index.html', 'moved-away/index.html']) {
    expect(files).toContain(file);
  }
  const pages = await readPages(outDir, files, base);
  expect([...pages].filter(([, {links}]) => links.length === 0).map(([address]) => address)).toEqual([]);
  expect(findDeadLinks(pages, isBuilt(outDir, base), base)).toEqual([]);
});

test('every file is whole', () => {
  expect(files.flatMap((file) => findFaults(base + file, readFileSync(path.join(outDir, file), 'utf8')))).toEqual([]);
});
