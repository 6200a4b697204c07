import {createElement} from 'react';
import {describe, expect, it} from 'vitest';
import {textOf} from './text-of';

describe('textOf', () => {
  it('takes the words out of their elements', () => {
    expect(
      textOf([
        '一度に ',
        createElement('code', {}, 'n', 1),
        null,
        createElement('strong', {}, createElement('em', {}, ' 台')),
      ]),
    ).toBe('一度に n1 台');
  });
});
