import {describe, expect, it} from 'vitest';
import {dropOverridden, namesInHtml, namesInScript, purge} from './purge';

describe('names', () => {
  it('are the elements, classes and ids of HTML, in quotes or not, and no word of the text', () => {
    const html = '<main id=top><p class="lead note">card</p><a class=link href=/card/ >x</a><br /></main>';
    expect(namesInHtml(html)).toEqual(['main', 'top', 'p', 'lead', 'note', 'a', 'link', 'br']);
  });

  it('are the variables of drawings', () => {
    expect(namesInHtml('<svg><style>.node{fill:var(--paper)}</style></svg>')).toContain('--paper');
  });

  it('are the words in the strings of a script', () => {
    expect(namesInScript('e.className="site-menu",e.matches(`.box button`)')).toEqual(['site-menu', 'box', 'button']);
  });
});

describe('purge', () => {
  const names = new Set(['html', 'p', 'note']);

  it('leaves out what cannot apply', async () => {
    expect(await purge('.note{color:red}.card p{color:blue}p.card,p{margin:0}', names)).toBe(
      '.note{color:red}p{margin:0}',
    );
  });

  it('keeps what depends on attributes and states', async () => {
    const css = "html[data-theme='dark'] .note:hover::before{color:red}p[open]{margin:0}";
    expect(await purge(css, names)).toBe(css);
  });

  it('leaves out variables and animations that nothing uses', async () => {
    const css = ':root{--used:red;--other:blue;--drawn:green}.note{color:var(--used)}@keyframes away{from{opacity:0}}';
    expect(await purge(css, new Set([...names, '--drawn']))).toBe(
      ':root{--used:red;--drawn:green}.note{color:var(--used)}',
    );
  });
});

describe('dropOverridden', () => {
  it('leaves a layer no variable that the page itself sets, in either colour mode', () => {
    const layer = '@layer a{:root{--x:1;--y:2}html[data-theme=dark]{--x:3}.card{--x:4}}';
    expect(dropOverridden(`${layer}:root{--x:5}`)).toBe(
      '@layer a{:root{--y:2}html[data-theme=dark]{}.card{--x:4}}:root{--x:5}',
    );
  });

  it('leaves those that the page sets only in some medium or mode', () => {
    const css = '@layer a{:root{--x:1}}@media print{:root{--x:2}}[data-theme=dark]{--x:3}';
    expect(dropOverridden(css)).toBe(css);
  });
});
