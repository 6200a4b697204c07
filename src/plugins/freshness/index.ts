import type {PluginModule} from '@docusaurus/types';
import type {ReadSite} from '../../site/open-site';
import {today} from '../../site/today';
import {findOldPages} from './readings';

/**
 * Tells `<OldReading>` which pages were read long ago. It is data of the build, not of a page: the bundler would take a
 * page that nobody changed from its cache, whatever day it is. Two builds differ only once a page has grown old.
 */
export function freshness(readSite: ReadSite): PluginModule {
  return () => ({
    name: 'freshness',
    async contentLoaded({actions: {setGlobalData}}) {
      setGlobalData(findOldPages(await readSite(), today()));
    },
  });
}
