/** Promise: who builds the site without Chromium builds the same: every drawing is there, and no mermaid. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '../fixtures';
import {buildDir, diagramsOf, sitemapPaths} from '../site';
import {subPath} from '../variants';

const readDrawings = (dir: string, address: string): string[] =>
  [
    ...readFileSync(path.join(dir, address, 'index.html'), 'utf8').matchAll(
      /<svg [^>]*class="?drawing [\s\S]*?<\/svg>/g,
    ),
  ].map(([svg]) => svg);

test('every drawing is that of the usual build, with the base path before its links', () => {
  for (const address of sitemapPaths()) {
    const usual = readDrawings(buildDir, address);
    expect(usual, address).toHaveLength(diagramsOf(address).length);
    expect(readDrawings(subPath.outDir, address), address).toEqual(
      usual.map((svg) => svg.replace(/( href="?)\//g, (_, before: string) => before + subPath.base)),
    );
  }
});
