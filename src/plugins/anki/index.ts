import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import type {ReadSite} from '../../site/open-site';
import {composeQuestionCards, composeTermCards} from './compose-cards';
import {cardFiles} from './files';

/** Writes the terms and the questions as cards for Anki; `<AnkiCards>` tells of them. */
export function anki(readSite: ReadSite): PluginModule {
  return ({siteConfig: {title, url}, baseUrl}) => ({
    name: 'anki',
    async postBuild({outDir}) {
      const site = await readSite();
      const owner = {title, siteUrl: url + baseUrl};
      await mkdir(path.join(outDir, 'anki'), {recursive: true});
      await writeFile(path.join(outDir, cardFiles.terms), composeTermCards(owner, site));
      await writeFile(path.join(outDir, cardFiles.questions), composeQuestionCards(owner, site));
    },
  });
}
