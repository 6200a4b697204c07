import {beforeEach, expect, test, vi} from 'vitest';
import {FakeStorageEvent, FakeWindow} from '../../../records/fake-window';
import {forgetRecent, keepRecent, loadRecent, parseRecent} from './recent';

beforeEach(() => {
  vi.stubGlobal('window', new FakeWindow());
  vi.stubGlobal('StorageEvent', FakeStorageEvent);
});

test('the newest five are kept, each once, the newest first', () => {
  ['a', 'b', 'c', 'b', 'd', 'e', 'f'].forEach(keepRecent);
  expect(loadRecent()).toEqual(['f', 'e', 'd', 'b', 'c']);
});

test('what asks nothing is not kept, and a query is as it is searched: trimmed and cut', () => {
  ['  ', ' <img src=x onerror=alert(1)> ', 'あ'.repeat(300)].forEach(keepRecent);
  expect(loadRecent()).toEqual(['あ'.repeat(200), '<img src=x onerror=alert(1)>']);
});

test('one is forgotten, and then the last', () => {
  ['a', 'b'].forEach(keepRecent);
  forgetRecent('b');
  expect(loadRecent()).toEqual(['a']);
  forgetRecent('a');
  expect(loadRecent()).toEqual([]);
});

test('a storage that somebody filled offers five short lines', () => {
  expect(parseRecent(`\n\n${'x\n'.repeat(9)}${Array.from({length: 9}, (_, at) => at).join('\n')}`)).toEqual([
    'x',
    '0',
    '1',
    '2',
    '3',
  ]);
});
