import {expect, it, vi} from 'vitest';
import {remember} from './remember';

it('makes a value once, until it begins anew', () => {
  const kept = new Map<string, string>();
  const make = vi.fn((key: string) => key.toUpperCase());
  const ask = (key: string): string => remember(kept, 2, key, () => make(key));
  expect(['a', 'b', 'a', 'c', 'b', 'a'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'B', 'A']);
  expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'b', 'a']);
  expect([...kept.keys()]).toEqual(['a']);
});
