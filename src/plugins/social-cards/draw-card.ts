import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {GlobalFonts, createCanvas} from '@napi-rs/canvas';
import {cardSize} from '../../data/identity';
import {layoutCard} from './layout-card';
import type {CardSubject} from './layout-card';

/** A name that no font of the machine has: all cards are of the font from npm. */
const family = 'card';
/** Of the JPEG, in percent. */
const quality = 60;

const {resolve} = createRequire(__filename);
for (const name of ['japanese-400', 'japanese-700', 'latin-400', 'latin-700']) {
  GlobalFonts.registerFromPath(resolve(`@fontsource/noto-sans-jp/files/noto-sans-jp-${name}-normal.woff2`), family);
}

const tokens = readFileSync(path.resolve(__dirname, '../../css/tokens.css'), 'utf8');

/** A colour of the site, as its light look has it, which stands first. */
function colorOf(name: string): string {
  const color = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  if (color === undefined) {
    throw new Error(`src/css/tokens.css: --${name} がない。直し方: #rrggbb で書く`);
  }
  return color;
}

/**
 * Draws a card, 1200 × 630 px: the same bytes for the same subject.
 * @returns JPEG, written by another thread
 * @throws Error with the mend where the card cannot hold its title
 */
export async function drawCard(subject: CardSubject): Promise<Buffer> {
  const canvas = createCanvas(cardSize.width, cardSize.height);
  const context = canvas.getContext('2d');
  const fontOf = (weight: number, size: number): string => `${weight} ${size}px ${family}`;
  let font = '';
  const {boxes, lines} = layoutCard(subject, (text, {weight, size}) => {
    const own = fontOf(weight, size);
    // To set it takes as long as to measure.
    if (own !== font) {
      font = own;
      context.font = own;
    }
    return context.measureText(text).width;
  });
  for (const {x, y, width, height, color, radius = 0} of boxes) {
    context.fillStyle = colorOf(color);
    context.beginPath();
    context.roundRect(x, y, width, height, radius);
    context.fill();
  }
  for (const {text, x, y, weight, size, color} of lines) {
    context.fillStyle = colorOf(color);
    context.font = fontOf(weight, size);
    context.fillText(text, x, y);
  }
  return canvas.encode('jpeg', quality);
}
