import {expect, it, vi} from 'vitest';
import {remember} from './remember';

it('makes a value once, until others were asked for since', () => {
  const kept = new Map<string, string>();
  const make = vi.fn((key: string) => key.toUpperCase());
  const ask = (key: string): string => remember(kept, 2, key, () => make(key));
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
  expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'b']);
  expect([...kept.keys()]).toEqual(['a', 'b']);
});
