import path from 'node:path';
import type {Plugin} from '@docusaurus/types';
import {refuse} from '../../site/finding';
import type {ReadSite} from '../../site/open-site';
import {checkAddresses, checkBuild} from './check-addresses';

/**
 * Holds the addresses of the site against the ledger of published ones, before anything is bundled, and the built pages
 * against the addresses. See README.md in this folder.
 */
export function permalinks(readSite: ReadSite): () => Plugin {
  return () => ({
    name: 'permalinks',
    getClientModules: () => [path.join(__dirname, 'client.ts')],
    getPathsToWatch: () => ['docs/**/*.{md,mdx}', 'src/data/**/*'],
    async loadContent() {
      refuse('アドレス', checkAddresses(await readSite()));
    },
    async postBuild({outDir}) {
      refuse('アドレス', checkBuild(await readSite(), outDir));
    },
  });
}
