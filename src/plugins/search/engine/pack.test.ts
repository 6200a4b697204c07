import {describe, expect, test} from 'vitest';
import {exampleSite} from './example-site';
import {packSite, unpackSite, wholeSite} from './pack';

const parts = packSite(exampleSite)
  .split('\n')
  .map((line): unknown => JSON.parse(line));
const [heads, words, texts] = parts;

describe('packSite and unpackSite', () => {
  test('give back the same site', () => {
    expect(parts).toHaveLength(wholeSite);
    expect(unpackSite(parts)).toEqual(exampleSite);
  });

  test('a site is there as far as its parts are', () => {
    const headings = unpackSite([heads])?.pages.flatMap(({sections}) => sections.map(({heading}) => heading));
    expect(headings).toContain('一度に入れ替える量');
    expect(unpackSite([heads])?.equivalents).toEqual([]);
    const section = unpackSite([heads, words])?.pages[0]?.sections[1];
    expect([section?.words, section?.text]).toEqual([['batch size', '一度に何台入れ替える?'], '']);
  });

  test.each([
    ['nothing', []],
    ['no pages', [[]]],
    ['a page of another form', [[{address: '/x/'}]]],
    ['an unknown kind', [JSON.parse(JSON.stringify(heads).replace('"section"', '"z"'))]],
    ['words of another site', [heads, {words: [], explains: [], equivalents: [], readings: []}]],
    ['words of an older site, without readings', [heads, {...Object(words), readings: undefined}]],
    ['fewer texts than entries', [heads, words, ['ローリング']]],
    ['texts of another form', [heads, words, {texts}]],
  ])('refuse %s', (_, arrived) => {
    expect(unpackSite(arrived)).toBeUndefined();
  });
});
