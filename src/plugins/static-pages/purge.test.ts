import {describe, expect, it} from 'vitest';
import {dropOverridden, inlineConstants, namesInHtml, namesInScript, purge, usersOf} from './purge';

describe('names', () => {
  it('are the elements, classes and ids of HTML, in quotes or not, and no word of the text', () => {
    const html = '<main id=top><p class="lead note">card</p><a class=link href=/card/ >x</a><br /></main>';
    expect(namesInHtml(html)).toEqual(['main', '#top', 'p', '.lead', '.note', 'a', '.link', 'br']);
  });

  it('are the variables of drawings', () => {
    expect(namesInHtml('<svg><style>.node{fill:var(--paper)}</style></svg>')).toContain('--paper');
  });

  it('are what the strings of a script name', () => {
    const script = 'e.className="site-menu",e.matches(`.box h4`),v("--rule"),m("li"),e.innerHTML="<hr>"';
    const classes = ['.site-menu', '#site-menu', '.box', '#box', '--rule', 'li', 'hr', '.hr', '#hr'];
    expect(namesInScript(script)).toEqual(classes);
  });
});

describe('purge', () => {
  const names = new Set(['html', 'p', '.note']);

  it('leaves out what cannot apply', async () => {
    expect(await purge('.note{color:red}.card p{color:blue}p.card,p{margin:0}', names)).toBe(
      '.note{color:red}p{margin:0}',
    );
  });

  it('keeps what depends on attributes and states', async () => {
    const css = 'html[data-theme=dark] .note:hover:before{color:red}p[open]{margin:0}';
    expect(await purge(css, names)).toBe(css);
  });

  it('leaves out what is empty then', async () => {
    expect(await purge('@layer a{.card{top:0}}@media print{.card{top:0}}@layer a,b;.note{top:0}', names)).toBe(
      '.note{top:0}',
    );
  });

  it('leaves out variables and animations that nothing uses', async () => {
    const css = ':root{--used:red;--other:blue;--drawn:green}.note{color:var(--used)}@keyframes away{from{opacity:0}}';
    expect(await purge(css, new Set([...names, '--drawn']))).toBe(':root{--drawn:green}.note{color:red}');
  });
});

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

describe('usersOf', () => {
  const isFor = usersOf('.box .line:hover{top:0}.page:is(.wide){top:1px}p{top:2px}');

  it('are the pages with every class of some selector, states and parentheses apart', () => {
    expect(isFor(new Set(['.box', '.line']))).toBe(true);
    expect(isFor(new Set(['.page']))).toBe(true);
    expect(isFor(new Set(['.box', 'p', '.wide']))).toBe(false);
  });
});

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
