import {createHash} from 'node:crypto';
import type {Site} from '../../site/site';
import {hashedFolder} from './saved-list';
import type {SavedFile, SavedList} from './saved-list';

/** A built file. */
export interface BuiltFile {
  /** From the base path on; of a page without `index.html`. */
  readonly address: string;
  readonly bytes: Buffer;
  /** Its size in gzip. */
  readonly transfer: number;
}

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 12);

/**
 * Whether a file that is no page is saved: scripts, styles, what search and help ask for, and the icons; no card, feed
 * or picture for others than readers.
 * @param file from the output directory on, with slashes
 */
export const isSaved = (file: string): boolean =>
  /^img\/[^/]*\.svg$/.test(file) ||
  (file.startsWith(hashedFolder) && /\.(?!map$)\w+$/.test(file) && !file.endsWith('.LICENSE.txt'));

/**
 * The list of what is saved.
 * @throws Error where a file below `assets/` has no hash in its name: it would never be fetched again
 */
export function planList(built: readonly BuiltFile[], {pages, data}: Pick<Site, 'pages' | 'data'>): SavedList {
  const files = built
    .map(({address, bytes, transfer}): SavedFile => {
      const isHashed = address.startsWith(hashedFolder);
      if (isHashed && !/[.-][\da-f]{8,}\.\w+$/.test(address)) {
        throw new Error(
          `${address}: 名前にハッシュのないファイルが ${hashedFolder} にある。保存した人に、更新が届かない\n` +
            '    直し方: 書き出す名前に [contenthash:8] を入れるか、static/ の別のフォルダーに置く',
        );
      }
      return [address, isHashed ? null : hashOf(bytes), transfer];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const redirects = Object.fromEntries(data.redirects.map(({from, to}) => [from.slice(1), to.slice(1)]));
  const dates = [...pages.map(({frontMatter: {checked}}) => checked), ...data.changes.map(({date}) => date)];
  return {
    content: hashOf(JSON.stringify([files.map(([address, revision]) => [address, revision]), redirects])),
    date: dates.sort().at(-1) ?? '',
    files,
    redirects,
  };
}
