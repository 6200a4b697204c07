import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {readPage} from './read-page';
import type {Page} from './site';

/** Every file and folder below a folder, as sorted paths from it with `/` between. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => name.split(path.sep).join('/')).sort();

/**
 * Reads every page of a folder, without what `src/data/` adds to them.
 * @param siteDir the project's root
 * @param docs the folder, from the root
 * @throws Error that names the file where one cannot be parsed
 */
export function readPages(siteDir: string, docs = 'docs'): Page[] {
  return listFiles(path.join(siteDir, docs))
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => {
      const file = `${docs}/${name}`;
      try {
        return readPage(file, name.replace(/\.mdx?$/, ''), readFileSync(path.join(siteDir, file), 'utf8'));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`${file}: MDX または YAML として読めない: ${reason}`, {cause: error});
      }
    });
}
