import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {keep} from '../../kept/keep';
import {fewAtATime} from '../../site/built/few-at-a-time';
import type {Page} from '../../site/site';
import {cardAddress, pictureOf, siteCard} from './card-address';
import {drawCard} from './draw-card';
import type {CardSubject} from './layout-card';
import {readCard, siteSubject} from './read-card';

const kept = keep('cards', ['src/plugins/social-cards/draw-card.ts', 'src/css/tokens.css']);

/** Draws a card, unless an earlier build did. */
async function drawOnce(subject: CardSubject): Promise<Buffer> {
  const madeOf = JSON.stringify(subject);
  const before = kept.read(madeOf);
  if (before !== undefined) {
    return before;
  }
  const card = await drawCard(subject);
  kept.write(madeOf, card);
  return card;
}

/**
 * Draws the card of the site, and of every page that names no picture of its own, at their addresses.
 * @param outDir the built site, from its base path on
 * @throws Error that names the page, with the mend, where a card cannot be drawn
 */
export async function writeCards(pages: readonly Page[], outDir: string): Promise<void> {
  const drawn = pages.filter((page) => pictureOf(page) === cardAddress(page.address));
  const orders = drawn.map((page) => ({of: page.file, address: cardAddress(page.address), subject: readCard(page)}));
  await fewAtATime(
    [...orders, {of: 'サイト', address: siteCard, subject: siteSubject}],
    async ({of, address, subject}) => {
      const target = path.join(outDir, address);
      await mkdir(path.dirname(target), {recursive: true});
      try {
        await writeFile(target, await drawOnce(subject));
      } catch (error) {
        throw new Error(`${of}: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
      }
    },
  );
}
