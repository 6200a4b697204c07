import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Page} from '../../site/site';
import {cardAddress, pictureOf, siteCard} from './card-address';
import {drawCard} from './draw-card';
import {readCard, siteSubject} from './read-card';

/**
 * Draws the card of the site, and of every page that names no picture of its own, at their addresses.
 * @param outDir the built site, from its base path on
 * @throws Error that names the page, with the mend, where a card cannot be drawn
 */
export async function writeCards(pages: readonly Page[], outDir: string): Promise<void> {
  const drawn = pages.filter((page) => pictureOf(page) === cardAddress(page.address));
  const orders = drawn.map((page) => ({of: page.file, address: cardAddress(page.address), subject: readCard(page)}));
  const queue = [...orders, {of: 'サイト', address: siteCard, subject: siteSubject}].values();
  const work = async (): Promise<void> => {
    for (const {of, address, subject} of queue) {
      const target = path.join(outDir, address);
      await mkdir(path.dirname(target), {recursive: true});
      try {
        await writeFile(target, await drawCard(subject));
      } catch (error) {
        throw new Error(`${of}: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
      }
    }
  };
  // While one card is written as JPEG, by another thread, the next is laid out.
  await Promise.all([work(), work()]);
}
