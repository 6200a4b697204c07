import type {PluginModule} from '@docusaurus/types';
import type {ReadSite} from '../../site/open-site';
import {writeCards} from './write-cards';

/** Draws the picture that a chat shows beside the link to a page: area, title, first sentence, topics. */
export function socialCards(readSite: ReadSite): PluginModule {
  return () => ({
    name: 'social-cards',
    async postBuild({outDir}) {
      const {pages} = await readSite();
      await writeCards(pages, outDir);
    },
  });
}
