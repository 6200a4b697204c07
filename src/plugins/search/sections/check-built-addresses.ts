import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {SiteText} from '../engine/section';

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Ids of entries that a built page does not have. */
export function findMissingIds(html: string, ids: readonly string[]): string[] {
  return ids.filter((id) => id !== '' && !new RegExp(`\\sid=(?:"${escapeRegExp(id)}"|'${escapeRegExp(id)}'|${escapeRegExp(id)}(?=[\\s>]))`).test(html));
}

/**
 * Holds every address of the index against the built pages, so that no result leads nowhere.
 * @param outDir the folder of the built site
 * @throws Error that lists every address without a page or id
 */
export function checkBuiltAddresses(outDir: string, {pages}: SiteText): void {
  const problems = pages.flatMap(({address, sections}) => {
    const file = path.join(outDir, address, 'index.html');
    let html: string;
    try {
      html = readFileSync(file, 'utf8');
    } catch {
      return [`${file}: 検索の結果になるページ ${address} がない\n    直し方: フロントマターの slug と docs プラグインの routeBasePath を合わせる`];
    }
    return findMissingIds(html, sections.map(({id}) => id)).map(
      (id) => `${file}: 検索の結果になる ${address}#${id} がない\n    直し方: 見出しか部品がこの id を出すようにするか、src/plugins/search/sections/ の読み方を直す`,
    );
  });
  if (problems.length > 0) {
    throw new Error(`検索の行き先がない住所が ${problems.length} 件ある\n${problems.join('\n')}`);
  }
}
