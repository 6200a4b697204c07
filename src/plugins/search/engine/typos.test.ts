import {describe, expect, test} from 'vitest';
import {allowedSlips, findCorrections, findNearest} from './typos';

describe('findNearest', () => {
  test('finds the stretch with the fewest slips', () => {
    expect(findNearest('べすらん', 'ぱちべすらいん', 2)).toEqual({start: 2, end: 7, distance: 1});
  });

  test('counts two swapped letters once', () => {
    expect(findNearest('opensaerch', 'opensearch', 2)?.distance).toBe(1);
  });

  test('gives up beyond the limit', () => {
    expect(findNearest('くらうど', 'ろりんぐ', 1)).toBeUndefined();
  });

  test('an exact word needs no slip', () => {
    expect(findNearest('たぐ', 'ぱちのたぐ', 0)).toEqual({start: 3, end: 5, distance: 0});
  });
});

test('short words allow no slip, long ones two', () => {
  expect([3, 4, 7, 8].map(allowedSlips)).toEqual([0, 1, 1, 2]);
});

describe('findCorrections', () => {
  const known = new Map([
    ['ろりんぐでぷろい', 3],
    ['ぱちべすらいん', 2],
    ['べすらいん', 2],
    ['session', 4],
  ]);

  test('names the nearest word', () => {
    expect(findCorrections('ろりんでぷろい', known, 1)).toEqual(['ろりんぐでぷろい']);
    expect(findCorrections('sesion', known, 1)).toEqual(['session']);
  });

  test('prefers a whole word to a part of one', () => {
    expect(findCorrections('べすらん', known, 2)[0]).toBe('べすらいん');
  });

  test('leaves short and unlike words alone', () => {
    expect(findCorrections('たぐ', known, 3)).toEqual([]);
    expect(findCorrections('まにふぇすと', known, 3)).toEqual([]);
  });
});
