import {describe, expect, it} from 'vitest';
import {dropOverridden} from './drop-overridden';

describe('dropOverridden', () => {
  it('leaves a layer no variable that the page itself sets, in either colour mode', () => {
    const layer = '@layer a{:root{--x:1;--y:2}html[data-theme=dark]{--x:3}.card{--x:4}}';
    expect(dropOverridden(`${layer}:root{--x:5}`)).toBe(
      '@layer a{:root{--y:2}html[data-theme=dark]{}.card{--x:4}}:root{--x:5}',
    );
  });

  it.each([
    ['the same elements', '.card:hover{top:0}', '.card{top:1px}'],
    ['all that stand below', 'div>p.note+p.card{top:0}', 'div .card{top:1px}'],
    ['all that stand next below', 'ul>li{top:0}', 'ul>li{top:1px}'],
    ['a shorthand', 'p{margin-top:0;border-top:0}', 'p{margin:1px;border:0}'],
    ['a shorthand of the text', 'p{margin-top:0;line-height:1}', 'p{margin-block:1px;font:inherit}'],
    ['what comes before', 'p::before{top:0}', 'p::before{top:1px}'],
  ])('leaves it nothing of what our own rules say of %s', (_, layered, own) => {
    expect(dropOverridden(`@layer a{${layered}}${own}`)).toMatch(/^@layer a\{[^{}]+\{\}\}/);
  });

  it.each([
    ['fewer elements', '.card{top:0}', '.card:hover{top:1px}'],
    ['elements elsewhere', 'p{top:0}', '.card p{top:1px}'],
    ['elements below a sibling', '.card+p{top:0}', '.card p{top:1px}'],
    ['elements further below', 'ul li{top:0}', 'ul>li{top:1px}'],
    ['the element and not its sign', 'p::before{top:0}', 'p{top:1px}'],
    ['some properties', 'p{margin:0;border-radius:0}', 'p{margin-top:1px;border:0}'],
    ['what only some browsers know', 'p{word-break:break-word}', 'p{word-break:auto-phrase}'],
    ['what the layer insists on', 'p{top:0!important}', 'p{top:1px}'],
    ['some of its selectors', 'p,a{top:0}', 'p{top:1px}'],
  ])('leaves it all where our own rules say something of %s', (_, layered, own) => {
    const css = `@layer a{${layered}}${own}`;
    expect(dropOverridden(css)).toBe(css);
  });

  it('leaves those that the page sets only in some medium or mode', () => {
    const css = '@layer a{:root{--x:1}}@media print{:root{--x:2}}[data-theme=dark]{--x:3}';
    expect(dropOverridden(css)).toBe(css);
  });
});
