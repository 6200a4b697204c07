import {describe, expect, it} from 'vitest';
import {isChoice, nextChoice} from './color-choice';

describe('the choice of a colour mode', () => {
  it('goes from the system to light, to dark and back', () => {
    expect([nextChoice('system'), nextChoice('light'), nextChoice('dark')]).toEqual(['light', 'dark', 'system']);
  });

  it('is one of three words', () => {
    expect([isChoice('dark'), isChoice('sepia')]).toEqual([true, false]);
  });
});
