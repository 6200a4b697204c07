import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {readPageEntries} from './read-page';
import type {SitePage} from './compose-site';

/**
 * Reads every page of `docs/` as its entries.
 * @param siteDir the project's root
 * @throws Error that names the file where one cannot be read
 */
export function readSitePages(siteDir: string): SitePage[] {
  return readdirSync(path.join(siteDir, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.mdx?$/.test(name))
    .sort()
    .map((name) => {
      const file = name.split(path.sep).join('/');
      try {
        return {docId: file.replace(/\.mdx?$/, ''), ...readPageEntries(readFileSync(path.join(siteDir, 'docs', name), 'utf8'))};
      } catch (error) {
        throw new Error(`docs/${file}: 検索のために読めない: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
      }
    });
}
