import {tokenize} from 'kuromojin';
import {normalise} from '../engine/normal';
import type {SiteText} from '../engine/section';
import {wordReadings} from './word-readings';

/** Everything that can be found, before it is known how it is read. */
export type UnreadText = Omit<SiteText, 'readings'>;

/** A word and how it is read. */
type Reading = readonly [word: string, reading: string];

/** What letters and digits are called, by which readers say an abbreviation. */
const letterNames = new Map(
  (
    'Aエー Bビー Cシー Dディー Eイー Fエフ Gジー Hエイチ Iアイ Jジェー Kケー Lエル Mエム Nエヌ Oオー Pピー Qキュー ' +
    'Rアール Sエス Tティー Uユー Vブイ Wダブリュー Xエックス Yワイ Zゼット 2ツー 3スリー'
  )
    .split(' ')
    .map((name) => [name.charAt(0), name.slice(1)]),
);

/** The abbreviations of a text, letter by letter: `VPC`, `S3`. */
function spellOut(text: string): Reading[] {
  return (text.match(/\b(?:[A-Z]{2,5}|[A-Z]{1,2}[23])\b/g) ?? []).map((word) => [
    word,
    Array.from(word, (letter) => letterNames.get(letter)).join(''),
  ]);
}

/** The words of a text that are written with Chinese characters, as the dictionary reads them. */
async function readAloud(text: string): Promise<Reading[]> {
  return (await tokenize(text)).flatMap(({surface_form: word, reading}): Reading[] =>
    // A word that the dictionary does not know has no reading.
    /\p{Script=Han}/u.test(word) && /^\p{Script=Katakana}/u.test(reading) ? [[word, reading]] : [],
  );
}

/** Shorter kana stand in too many other words. */
const shortest = 3;

/** Adds how the words of a site are read, so that who has not converted the kana yet finds them. */
export async function addReadings(texts: UnreadText): Promise<SiteText> {
  const sections = texts.pages.flatMap((page) => page.sections);
  const aloud = await Promise.all(sections.map(({heading}) => readAloud(heading)));
  const spelt = sections.flatMap(({heading, words}) => [heading, ...words].flatMap(spellOut));
  const said = Object.entries(wordReadings).flatMap(([word, readings]) =>
    [readings].flat().map((reading): Reading => [word, reading]),
  );
  const found = new Map<string, Set<string>>();
  for (const [word, written] of [...said, ...spelt, ...aloud.flat()]) {
    const reading = normalise(written);
    // The words of the table are needed as parts of names, however short: コード of CodeBuild.
    if (reading.length >= shortest || word in wordReadings) {
      found.set(reading, (found.get(reading) ?? new Set<string>()).add(normalise(word)));
    }
  }
  return {...texts, readings: [...found].map(([reading, words]) => [reading, ...words])};
}
