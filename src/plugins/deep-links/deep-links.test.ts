import {describe, expect, it} from 'vitest';
import {measureDrift, readTargetId} from './place';

describe('measureDrift', () => {
  const standing = {top: 70, clearance: 70, scrollY: 500, maxScrollY: 2000};

  it('is 0 at its place', () => {
    expect(measureDrift(standing)).toBe(0);
  });

  it('tells how far the page is off, and in which direction', () => {
    expect(measureDrift({...standing, top: 90})).toBe(-20);
    expect(measureDrift({...standing, top: 50})).toBe(20);
  });

  it('asks no page to scroll farther than it goes', () => {
    expect(measureDrift({...standing, top: 400, scrollY: 2000})).toBe(0);
    expect(measureDrift({...standing, top: 10, scrollY: 0})).toBe(0);
    expect(measureDrift({...standing, top: 400, scrollY: 1990})).toBe(-10);
  });
});

describe('readTargetId', () => {
  it('decodes what the address names', () => {
    expect([readTargetId('#batch-size'), readTargetId('#%E5%9B%B3'), readTargetId('#'), readTargetId('')]).toEqual([
      'batch-size',
      '図',
      undefined,
      undefined,
    ]);
  });

  it('takes a mangled address for none instead of throwing', () => {
    expect(readTargetId('#%E5%9')).toBeUndefined();
  });
});
