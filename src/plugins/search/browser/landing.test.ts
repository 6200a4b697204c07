import {expect, test} from 'vitest';
import {rememberForLanding, takeForLanding} from './landing';

test('words kept for a page go to that page, once', () => {
  rememberForLanding('/a/#b', ['ろぐ']);
  expect(takeForLanding('/a/#b')).toEqual(['ろぐ']);
  expect(takeForLanding('/a/#b')).toBeUndefined();
});

test('words of a result opened elsewhere go to no other page, now or later', () => {
  rememberForLanding('/a/#b', ['ろぐ']);
  expect(takeForLanding('/c/')).toBeUndefined();
  expect(takeForLanding('/a/#b')).toBeUndefined();
});
