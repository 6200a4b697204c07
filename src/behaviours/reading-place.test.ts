import {describe, expect, it} from 'vitest';
import {readingPlace} from './reading-place';

describe('the section that is read', () => {
  it('is the first whose heading stands in the upper half', () => {
    expect(readingPlace([-300, 200, 700], 60, 800)).toBe(1);
  });

  it('is the one before, while the next heading is low in the window', () => {
    expect(readingPlace([-300, 500, 700], 60, 800)).toBe(0);
  });

  it('is none before the first, and the last at the end', () => {
    expect(readingPlace([500, 700], 60, 800)).toBe(-1);
    expect(readingPlace([-900, -300], 60, 800)).toBe(1);
  });
});
