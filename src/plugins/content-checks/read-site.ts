import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {parsePage} from './page';
import type {Page} from './page';

/**
 * Reads every page of `docs/`.
 * @param siteDir the project's root
 * @throws Error that names the file where one cannot be parsed
 */
export function readPages(siteDir: string): Page[] {
  return readdirSync(path.join(siteDir, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name))
    .sort()
    .map((name) => {
      const file = path.posix.join('docs', name.split(path.sep).join('/'));
      try {
        return parsePage(file, file.replace(/^docs\/|\.mdx?$/g, ''), readFileSync(path.join(siteDir, file), 'utf8'));
      } catch (error) {
        throw new Error(`${file}: MDX または YAML として読めない: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
      }
    });
}

/** The non-empty lines of a text file of the project. */
export function readLines(siteDir: string, file: string): string[] {
  return readFileSync(path.join(siteDir, file), 'utf8').split('\n').filter((line) => line !== '');
}
