import {expect, test} from 'vitest';
import {readAsked, writeAsked} from './asked';

const areas = ['', 'monitoring', 'operations'];

test.each([
  ['', '', ''],
  ['?q=タグ', 'タグ', ''],
  ['?q=a+b%26c&area=operations', 'a b&c', 'operations'],
  ['?area=monitoring', '', 'monitoring'],
])('%s is read, and written so that it reads the same', (search, query, area) => {
  const asked = readAsked(search, areas);
  expect(asked).toEqual({query, area});
  expect(readAsked(writeAsked(asked), areas)).toEqual(asked);
});

test('an area that is none counts as all', () => {
  expect(readAsked('?q=a&area=zzz', areas)).toEqual({query: 'a', area: ''});
});

test('nothing asked leaves no question mark in the address', () => {
  expect(writeAsked({query: '', area: ''})).toBe('');
});
