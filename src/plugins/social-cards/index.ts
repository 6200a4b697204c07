import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import type {ReadSite} from '../../site/open-site';
import {cardAddress, pictureOf, siteCard} from './card-address';
import {drawCard} from './draw-card';
import {readCard, siteSubject} from './read-card';

/** Draws the picture that a chat shows beside the link to a page: area, title, first sentence, topics. */
export function socialCards(readSite: ReadSite): PluginModule {
  return () => ({
    name: 'social-cards',
    async postBuild({outDir}) {
      const {pages} = await readSite();
      const drawn = pages.filter((page) => pictureOf(page) === cardAddress(page.address));
      const orders = drawn.map((page) => ({
        of: page.file,
        address: cardAddress(page.address),
        subject: readCard(page),
      }));
      for (const {of, address, subject} of [...orders, {of: 'サイト', address: siteCard, subject: siteSubject}]) {
        const target = path.join(outDir, address);
        await mkdir(path.dirname(target), {recursive: true});
        try {
          await writeFile(target, drawCard(subject));
        } catch (error) {
          throw new Error(`${of}: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
        }
      }
    },
  });
}
