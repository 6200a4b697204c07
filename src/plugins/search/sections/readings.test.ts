import {describe, expect, test} from 'vitest';
import {formatFindings} from '../../../site/finding';
import {readThisSite} from '../../../site/this-site';
import {exampleSite} from '../engine/example-site';
import {composeTexts} from './compose-texts';
import {addReadings} from './readings';
import {findStaleReadings} from './stale-readings';

test('every word with a reading stands in a heading or search word of the site', async () => {
  expect(formatFindings(findStaleReadings(composeTexts(await readThisSite())))).toBe('');
});

describe('findStaleReadings', () => {
  test('a word whole, or a hump of one, is there; a part of one is none', () => {
    expect(findStaleReadings(exampleSite, ['bucket', 'flow'])).toEqual([]);
    expect(findStaleReadings(exampleSite, ['flo', 'lows'])).toHaveLength(2);
  });

  test('a word that nothing holds is told with its line', () => {
    expect(formatFindings(findStaleReadings(exampleSite, ['aurora']))).toMatch(
      /^src\/plugins\/search\/sections\/word-readings\.ts:\d\d+: aurora は.*\n +直し方: この行を消す$/,
    );
  });

  test('words out of order are told', () => {
    expect(formatFindings(findStaleReadings(exampleSite, ['flow', 'bucket']))).toMatch(
      /^[^\n]*: bucket は flow の前に来る\n +直し方: ABC 順に並べる$/,
    );
  });
});

describe('addReadings', () => {
  const read = async (): Promise<Map<string | undefined, readonly string[]>> =>
    new Map((await addReadings(exampleSite)).readings.map(([reading, ...words]) => [reading, words]));

  test.each([
    ['an English word of the table', 'らむだ', 'lambda'],
    ['one of two readings', 'かなり', 'canary'],
    ['an abbreviation, letter by letter', 'ぶいぴし', 'vpc'],
    ['an abbreviation with a digit', 'えすすり', 's3'],
    ['a word in Chinese characters', 'かんきよう', '環境'],
  ])('%s', async (_, reading, word) => {
    expect((await read()).get(reading)).toContain(word);
  });

  test('no short word in Chinese characters, which would stand in others', async () => {
    const pages = exampleSite.pages.map((page) => ({
      ...page,
      sections: page.sections.map((section) => ({...section, heading: '鍵を替える手順'})),
    }));
    const words = (await addReadings({...exampleSite, pages})).readings.flatMap(([, ...said]) => said);
    expect(words).toContain('手順');
    expect(words).not.toContain('鍵');
  });
});
