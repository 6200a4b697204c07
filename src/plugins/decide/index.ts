import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import {refuse} from '../../site/finding';
import type {ReadSite} from '../../site/open-site';
import {checkWays} from './check-ways';

/** The comparison of ways to deploy is narrowed by what a question asks for; what is out says why (`<Decide />`). */
export function decide(readSite: ReadSite): PluginModule {
  return () => ({
    name: 'decide',
    getPathsToWatch: () => ['docs/**/*.{md,mdx}', 'src/data/ways.ts'],
    async loadContent() {
      refuse('絞り込み', checkWays(await readSite()));
    },
    getClientModules: () => ['client.ts', 'decide.css'].map((file) => path.join(__dirname, file)),
  });
}
