import {describe, expect, it} from 'vitest';
import {inlineConstants} from './inline-constants';

describe('inlineConstants', () => {
  const inline = (css: string): string => inlineConstants(css, (variable) => variable === '--open');

  it('puts what is declared once in the place of its variable, apart from what stands beside it', () => {
    expect(inline(':root{--a:var(--b) 0;--b:1px}p{margin:2px var(--a)auto;top:var(--b,3px)}')).toContain(
      'p{margin:2px 1px 0 auto;top:1px}',
    );
  });

  it.each([
    ['others set', ':root{--open:1px}p{top:var(--open)}'],
    ['differs by mode', ':root{--a:red}[data-theme=dark]{--a:blue}p{color:var(--a)}'],
    ['some element sets', '.note{--a:1px}p{top:var(--a)}'],
    ['holds in some medium only', '@media print{:root{--a:1px}}p{top:var(--a)}'],
    ['reads what some element sets', ':root{--a:calc(1px + var(--b));--b:2px}.note{--b:3px}p{top:var(--a)}'],
    ['means another value', ':root{--a:inherit}p{color:var(--a)}'],
  ])('leaves a variable that %s', (_, css) => {
    expect(inline(css)).toBe(css);
  });
});
