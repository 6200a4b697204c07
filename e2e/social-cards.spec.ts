/** Promise: every page shows a preview a picture of its own, 1200 × 630 px and light, that holds the page's title. */
import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {siteCard} from '../src/plugins/social-cards/card-address';
import {expect, test} from './fixtures';
import {listedPages, readBuilt, readTags} from './preview';
import {buildDir} from './site';

const fileOf = (url: string | undefined): string => path.join(buildDir, new URL(url ?? '').pathname);

/** Width and height from the frame header of a JPEG. */
function measureJpeg(file: string): [width: number, height: number] {
  const bytes = readFileSync(file);
  let at = 2;
  while (
    at < bytes.length &&
    !(bytes[at] === 0xff && bytes.readUInt8(at + 1) >= 0xc0 && bytes.readUInt8(at + 1) <= 0xc2)
  ) {
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
}

test('every page has a card of its own', async () => {
  const cards = new Set<string>();
  const pages = listedPages();
  expect(pages).not.toEqual([]);
  for (const address of pages) {
    const image = (await readTags(readBuilt(address))).get('og:image');
    expect(measureJpeg(fileOf(image))).toEqual([1200, 630]);
    expect(statSync(fileOf(image)).size).toBeLessThanOrEqual(60_000);
    cards.add(image ?? '');
  }
  expect(cards.size).toBe(pages.length);
  expect(measureJpeg(path.join(buildDir, siteCard))).toEqual([1200, 630]);
});
