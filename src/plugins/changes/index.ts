import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import {changesFeed} from '../../data/addresses';
import type {ReadSite} from '../../site/open-site';
import {composeFeed} from './compose-feed';

/** Writes `src/data/changes.ts` as an Atom feed, which `<ChangeList>` names to readers and browsers. */
export function changes(readSite: ReadSite): PluginModule {
  return ({siteConfig: {title, url}, baseUrl}) => ({
    name: 'changes',
    async postBuild({outDir}) {
      const {data} = await readSite();
      writeFileSync(path.join(outDir, changesFeed), composeFeed({title, siteUrl: url + baseUrl}, data.changes));
    },
  });
}
