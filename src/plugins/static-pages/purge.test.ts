import {describe, expect, it} from 'vitest';
import {namesInScript, purge, usersOf} from './purge';

describe('names', () => {
  it('are what the strings of a script name', () => {
    const script = 'e.className="site-menu",e.matches(`.box h4`),v("--rule"),m("li"),e.innerHTML="<hr>"';
    const classes = ['.site-menu', '#site-menu', '.box', '#box', '--rule', 'li', 'hr', '.hr', '#hr'];
    expect(namesInScript(script)).toEqual(classes);
  });

  it('are no classes where elements and events are named', () => {
    expect(namesInScript('d.addEventListener("close",f),m("em")')).toEqual(['close', 'em']);
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

  it.each([
    ['scrollbars that browsers pass over', 'p::-webkit-scrollbar{width:7px}'],
    ['pictures that are aligned', 'p[align=right]{top:0}'],
    ['old names beside those of the standard', 'p{-webkit-text-decoration:none;page-break-after:avoid}'],
  ])('leaves out %s', async (_, css) => {
    expect(await purge(`${css}p{margin:0}`, names)).toBe('p{margin:0}');
  });

  it('leaves out the fading colours of the theme, and keeps what fades by our own rules', async () => {
    const own = 'p{transition:opacity .2s}';
    expect(await purge(`@layer a{p{transition:color .2s;list-style-type:lower-roman;top:0}}${own}`, names)).toBe(
      `@layer a{p{top:0}}${own}`,
    );
  });

  it('brings what is of paper together at the end', async () => {
    const css = '@media print{p{top:0}}p{top:1px}@media print{.note{top:0}}';
    expect(await purge(css, names)).toBe('p{top:1px}@media print{.note,p{top:0}}');
  });

  it('leaves out variables and animations that nothing uses', async () => {
    const css = ':root{--used:red;--other:blue;--drawn:green}.note{color:var(--used)}@keyframes away{from{opacity:0}}';
    expect(await purge(css, new Set([...names, '--drawn']))).toBe(':root{--drawn:green}.note{color:red}');
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
