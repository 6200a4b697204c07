import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {deserialize, serialize} from 'node:v8';
import {keep} from '../kept/keep';
import {readPage} from './read-page';
import type {Page} from './site';

/** Every file and folder below a folder, as sorted paths from it with `/` between. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => name.split(path.sep).join('/'))
    .sort();

/** Pages with the text that they were read from, by file. */
export type KnownPages = Map<string, {readonly text: string; readonly page: Page}>;

const kept = keep('pages', ['src/site/read-page.ts']);

const isPage = (value: unknown): value is Page => typeof value === 'object' && value !== null && 'sections' in value;

/** To parse the MDX takes most of the time that it takes to read a site. */
function readKeptPage(file: string, docId: string, text: string): Page {
  const madeOf = [file, docId, text].join('\n');
  const bytes = kept.read(madeOf);
  const before: unknown = bytes && deserialize(bytes);
  if (isPage(before)) {
    return before;
  }
  const page = readPage(file, docId, text);
  kept.write(madeOf, serialize(page));
  return page;
}

/** Where a parser gave up, as `:12`; of a tag that is left open, where it begins. Nothing where it does not say. */
function lineOf(error: unknown, reason: string): string {
  const open = /\((\d+):\d+/.exec(reason)?.[1];
  const at = typeof error === 'object' && error !== null && 'line' in error ? error.line : undefined;
  return open === undefined ? (typeof at === 'number' ? `:${at}` : '') : `:${open}`;
}

/**
 * Reads every page of a folder, without what `src/data/` adds to them.
 * @param siteDir the project's root
 * @param docs the folder, from the root
 * @param known pages read before, by their file; one whose text is the same is taken from here
 * @throws Error that names the file where one cannot be parsed
 */
export function readPages(siteDir: string, docs = 'docs', known: KnownPages = new Map()): Page[] {
  return listFiles(path.join(siteDir, docs))
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => {
      const file = `${docs}/${name}`;
      const text = readFileSync(path.join(siteDir, file), 'utf8');
      const before = known.get(file);
      if (before?.text === text) {
        return before.page;
      }
      try {
        const page = readKeptPage(file, name.replace(/\.mdx?$/, ''), text);
        known.set(file, {text, page});
        return page;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const mend = '直し方: 示された所の閉じ忘れ（タグ、{ }、引用符）と字下げを直す';
        throw new Error(`${file}${lineOf(error, reason)}: MDX または YAML として読めない: ${reason}\n    ${mend}`, {
          cause: error,
        });
      }
    });
}
