import {expect, test} from 'vitest';
import {rememberForLanding, takeForLanding} from './landing';

function fakeStorage(): () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return () => storage;
}

test('words kept for a page go to that page, once', () => {
  const storage = fakeStorage();
  rememberForLanding('/a/#b', ['ろぐ', 'たぐ'], storage);
  expect(takeForLanding('/a/#b', storage)).toEqual(['ろぐ', 'たぐ']);
  expect(takeForLanding('/a/#b', storage)).toBeUndefined();
});

test('words of a result whose page never came go to no other page, now or later', () => {
  const storage = fakeStorage();
  rememberForLanding('/a/#b', ['ろぐ'], storage);
  expect(takeForLanding('/c/', storage)).toBeUndefined();
  expect(takeForLanding('/a/#b', storage)).toBeUndefined();
});

test('a browser that refuses storage opens the page without marks', () => {
  const refuse = (): never => {
    throw new Error('SecurityError');
  };
  rememberForLanding('/a/#b', ['ろぐ'], refuse);
  expect(takeForLanding('/a/#b', refuse)).toBeUndefined();
});
