import {readFileSync} from 'node:fs';
import path from 'node:path';
import {deserialize, serialize} from 'node:v8';
import {YAMLParseError} from 'yaml';
import {keep} from '../kept/keep';
import {formatFinding} from './finding';
import type {Finding} from './finding';
import {listFiles} from './list-files';
import {readPage} from './read-page';
import type {Page} from './site';

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

/** What the parser of MDX or of YAML stopped at, on its line of the page. */
function readParserError(error: unknown): Omit<Finding, 'file'> {
  const reason = error instanceof Error ? error.message.trim() : String(error);
  if (error instanceof YAMLParseError) {
    return {
      // The front matter begins on the second line of the page.
      line: (error.linePos?.[0].line ?? 0) + 1,
      problem: `フロントマターを YAML として読めない: ${reason}`,
      mend: "字下げをそろえ、: や # や引用符のある値は '…' で囲む",
    };
  }
  const line = typeof error === 'object' && error !== null && 'line' in error ? error.line : undefined;
  return {
    // A tag without its end is told of by a place in the words alone.
    line: typeof line === 'number' ? line : Number(/\((\d+):\d+-/.exec(reason)?.[1] ?? 1),
    problem: `MDX として読めない: ${reason}`,
    mend: 'タグと { } は閉じる。文字としての < と { は `コード` にする。見出しの id は {/* #id */} と書く',
  };
}

/**
 * Reads every page of a folder, without what `src/data/` adds to them.
 * @param siteDir the project's root
 * @param docs the folder, from the root
 * @param known pages read before, by their file; one whose text is the same is taken from here
 * @throws Error that names file, line and mend where one cannot be parsed
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
        throw new Error(formatFinding({file, ...readParserError(error)}), {cause: error});
      }
    });
}
