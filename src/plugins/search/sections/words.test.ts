import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {searchWords} from '../../../data/search-words';
import {readLines} from '../../content-checks/read-site';
import {readSitePages} from './read-site';

const siteDir = path.resolve(__dirname, '../../../..');
const pages = readSitePages(siteDir);

/** Sections with fewer words than a reader's guesses need. */
function findThinSections(sections: readonly string[], words: Readonly<Partial<Record<string, readonly string[]>>>, least = 4): string[] {
  return sections.flatMap((section) => {
    const count = words[section]?.length ?? 0;
    return count < least ? [`src/data/search-words/: ${section} の検索語が ${count} 個。直し方: 読者が入力する語(英語、略語、言い換え、質問)を ${least} 個以上にする`] : [];
  });
}

/** Addresses of the sections that writers named, as the ledger has them; generated sections, terms and figures are not. */
function publishedSections(): string[] {
  const written = new Set(pages.flatMap(({address, entries}) => entries.filter(({kind}) => kind === 'section' || kind === 'detail').map(({id}) => `${address}#${id}`)));
  return readLines(siteDir, 'src/data/permalinks.txt').filter((address) => written.has(address) && !/^\/(?:#|corrections\/)/.test(address));
}

describe('search words', () => {
  test('every published section has at least four', () => {
    const sections = publishedSections();
    expect(sections.length).toBeGreaterThan(150);
    expect(findThinSections(sections, searchWords)).toEqual([]);
  });

  test('a thin section is found, with the mend', () => {
    expect(findThinSections(['/a/#b', '/a/#c'], {'/a/#b': ['x', 'y', 'z'], '/a/#c': ['1', '2', '3', '4']})).toEqual([
      'src/data/search-words/: /a/#b の検索語が 3 個。直し方: 読者が入力する語(英語、略語、言い換え、質問)を 4 個以上にする',
    ]);
  });

  test('every key is the address of a section that ships', () => {
    const addresses = new Set(pages.flatMap(({address, entries}) => entries.map(({id}) => `${address}#${id}`)));
    expect(Object.keys(searchWords).filter((section) => !addresses.has(section))).toEqual([]);
  });
});
