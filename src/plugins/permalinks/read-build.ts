import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {isNotesPage, readPublishedPage} from './published-page';
import type {PublishedPage} from './published-page';

/** The addresses that pages publish: each page, and each `page#id`. */
export function listAddresses(pages: readonly PublishedPage[]): string[] {
  return pages.flatMap((page) => [page.path, ...page.sections.map(({id}) => `${page.path}#${id}`)]);
}

/** Pages read before, by path: three plugins ask for the same build. */
const known = new Map<string, {readonly html: string; readonly page: PublishedPage}>();

function readPage(address: string, html: string): PublishedPage {
  const before = known.get(address);
  if (before?.html === html) {
    return before.page;
  }
  const page = readPublishedPage(address, html);
  known.set(address, {html, page});
  return page;
}

/**
 * Every page of the notes in a build folder, read from its HTML.
 * @param buildDir the folder, which holds the site from its base path on
 * @throws Error where it holds none: an empty list would make every check pass
 */
export function readBuild(buildDir: string): PublishedPage[] {
  const pages = readdirSync(buildDir, {recursive: true, encoding: 'utf8'})
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /(?:^|\/)index\.html$/.test(name))
    .sort()
    .flatMap((name) => {
      const html = readFileSync(path.join(buildDir, name), 'utf8');
      return isNotesPage(html) ? [readPage(`/${name.replace(/index\.html$/, '')}`, html)] : [];
    });
  if (pages.length === 0) {
    throw new Error(`${buildDir} にノートのページがない。直し方: npm run build`);
  }
  return pages;
}
