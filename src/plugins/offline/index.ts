import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import type {PluginModule} from '@docusaurus/types';
import {fewAtATime} from '../../site/built/few-at-a-time';
import type {ReadSite} from '../../site/open-site';
import {listFiles} from '../../site/list-files';
import {bundleWorker} from './bundle-worker';
import {isSaved, planList} from './plan-list';
import type {BuiltFile} from './plan-list';
import {listFile, notSavedPage, transferOf} from './saved-list';
import {writeSizes} from './write-sizes';

const compress = promisify(gzip);

/** Reading without a connection, for who chooses it: the panel (`<OfflinePanel>`) and what it registers. */
export const offline: PluginModule = ({baseUrl}) => ({
  name: 'offline',
  getClientModules: () => ['client.ts', 'offline.css'].map((file) => path.join(__dirname, file)),
  contentLoaded({actions: {addRoute}}) {
    addRoute({path: baseUrl + notSavedPage, component: '@site/src/plugins/offline/NotSaved', exact: true});
  },
});

/**
 * Writes the list of what is saved, its sizes into the panel, and the service worker. To be called when all pages stand
 * as they stay: the list holds their hashes.
 * @returns takes the output directory and the files of the pages, from there on
 */
export function writeOffline(readSite: ReadSite): (outDir: string, pages: readonly string[]) => Promise<void> {
  return async (outDir, pages) => {
    const bundled = bundleWorker(outDir);
    const others = ['assets', 'img'].flatMap((folder) =>
      listFiles(path.join(outDir, folder)).map((file) => `${folder}/${file}`),
    );
    const files: BuiltFile[] = [];
    await fewAtATime(
      [...pages.filter((page) => page.endsWith('index.html')), ...others.filter(isSaved)],
      async (file) => {
        const bytes = await readFile(path.join(outDir, file));
        const {length: transfer} = await compress(bytes);
        files.push({address: file.replace(/(^|\/)index\.html$/, '$1'), bytes, transfer});
      },
    );
    const stored = files.reduce((sum, {bytes}) => sum + bytes.length, 0);
    const transfer = transferOf(planList(files, await readSite()).files);
    for (const [at, {address, bytes}] of files.entries()) {
      const html = address.endsWith('/') ? writeSizes(bytes.toString(), {transfer, stored}) : undefined;
      if (html !== undefined) {
        const written = Buffer.from(html);
        files[at] = {address, bytes: written, transfer: (await compress(written)).length};
        await writeFile(path.join(outDir, address, 'index.html'), written);
      }
    }
    await writeFile(path.join(outDir, listFile), JSON.stringify(planList(files, await readSite())));
    await bundled;
  };
}
