import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {loadFreshModule} from '@docusaurus/utils';
import type {SiteData} from '../data';
import {composeSite} from './compose-site';
import {formatFinding} from './finding';
import {listFiles} from './list-files';
import {readPages} from './read-pages';
import type {KnownPages} from './read-pages';
import type {LineFile, Site} from './site';

/** Where a site is written. */
export interface SitePlace {
  /** The project's root. */
  readonly siteDir: string;
  /** Folder of the pages, from the root; `docs` by default. */
  readonly docs?: string;
  /** Folder of data, ledger and fact ids, from the root; `src/data` by default. */
  readonly data?: string;
}

/** Gives the site as it is written now; the same object until a file of it changes. */
export type ReadSite = () => Promise<Site>;

/** What changes whenever a file of the folder does. */
function stampOf(folder: string): string {
  const stamps = listFiles(folder).map((name) => {
    const {mtimeMs, size} = statSync(path.join(folder, name));
    return `${name} ${mtimeMs} ${size}`;
  });
  return stamps.join('\n');
}

/** The lines of a text, whatever ends them: git may write `\r\n` on Windows. */
export function splitLines(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

function readLineFile(siteDir: string, file: string): LineFile {
  const whole = path.join(siteDir, file);
  return {file, lines: existsSync(whole) ? splitLines(readFileSync(whole, 'utf8')) : []};
}

function isSiteData(value: unknown): value is SiteData {
  const lists = ['areas', 'terms', 'corrections', 'changes', 'questions', 'equivalents', 'redirects', 'ways'];
  const given = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
  const records = ['sources', 'searchWords', 'strips', 'charts'];
  return lists.every((key) => Array.isArray(given.get(key))) && records.every((key) => given.has(key));
}

/** What the loader of modules stopped at: of the data, or of what they take in. */
function describeLoaderError(folder: string, siteDir: string, error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  const [, reason = cause, file = path.join(folder, 'index.ts'), line = '1'] =
    /^ParseError: (.*?)\s*\n\s*(\S+):(\d+):\d+/.exec(cause) ?? [];
  return formatFinding({
    file: path.relative(siteDir, file),
    line: Number(line),
    problem: `データを読めない: ${reason}`,
    mend: "括弧と , と引用符をそろえる（文の中の ' は \\'）。ほかの誤りは npm run typecheck が場所を示す",
  });
}

/** Reads the data anew: an import would go on giving what it gave when the process started. */
async function readData(siteDir: string, name: string): Promise<SiteData> {
  const folder = path.join(siteDir, name);
  const loaded = await loadFreshModule(path.join(folder, 'index.ts')).catch((error: unknown) => {
    throw new Error(describeLoaderError(folder, siteDir, error), {cause: error});
  });
  const data: unknown = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded;
  if (!isSiteData(data)) {
    throw new Error(`${folder}/index.ts: SiteData を default で渡していない。直し方: src/data/index.ts と同じ形にする`);
  }
  return data;
}

/**
 * Opens a site for reading. Whoever asks while nothing has changed, or in the same build, gets the same site, read
 * once.
 * @returns reads the site; rejects with an Error that names the file where a page or the data cannot be read
 */
export function openSite({siteDir, docs = 'docs', data = 'src/data'}: SitePlace): ReadSite {
  let known: {readonly stamp: string; readonly site: Promise<Site>} | undefined;
  const knownPages: KnownPages = new Map();
  const read = async (): Promise<Site> =>
    composeSite(readPages(siteDir, docs, knownPages), {
      data: await readData(siteDir, data),
      ledger: readLineFile(siteDir, `${data}/permalinks.txt`),
      factIds: readLineFile(siteDir, `${data}/fact-ids.txt`),
    });
  return () => {
    // Every page that is compiled asks, and to look at every file for each would grow with the square of the site: a
    // build is of what it found.
    if (known !== undefined && process.env.NODE_ENV === 'production') {
      return known.site;
    }
    const stamp = [docs, data].map((folder) => stampOf(path.join(siteDir, folder))).join('\n');
    if (known?.stamp !== stamp) {
      known = {stamp, site: read()};
    }
    return known.site;
  };
}
