import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {namesInHtml, readBuiltPage} from './read-built-page';

describe('the names of a page', () => {
  it('are the elements, classes and ids of HTML, in quotes or not, and no word of the text', () => {
    const html = '<main id=top><p class="lead note">card</p><a class=link href=/card/ >x</a><br /></main>';
    expect(namesInHtml(html)).toEqual(['main', '#top', 'p', '.lead', '.note', 'a', '.link', 'br']);
  });

  it('are the variables of drawings', () => {
    expect(namesInHtml('<svg><style>.node{fill:var(--paper)}</style></svg>')).toContain('--paper');
  });
});

describe('readBuiltPage', () => {
  const buildDir = mkdtempSync(path.join(tmpdir(), 'built-'));
  afterAll(() => rmSync(buildDir, {recursive: true}));

  it('gives a page as Docusaurus wrote it, whatever has been written in its place', () => {
    const file = path.join(buildDir, 'a/index.html');
    mkdirSync(path.dirname(file));
    writeFileSync(file, '<p id=one>');
    const page = readBuiltPage(buildDir, '/a/');
    expect([page?.file, page?.names.has('#one')]).toEqual([file, true]);
    writeFileSync(file, '<p id=two>');
    expect(readBuiltPage(buildDir, '/a/')).toBe(page);
  });

  it('has the same names where an earlier build had this very page', () => {
    const html = `<main id=top class="a b">${'<p>文'.repeat(9)}</main>`;
    const names = ['/c/', '/d/'].map((address) => {
      mkdirSync(path.join(buildDir, address));
      writeFileSync(path.join(buildDir, address, 'index.html'), html);
      return readBuiltPage(buildDir, address)?.names;
    });
    expect(names).toEqual([new Set(['main', '#top', '.a', '.b', 'p']), names[0]]);
  });

  it('gives none where none was built', () => {
    expect(readBuiltPage(buildDir, '/b/')).toBeUndefined();
  });
});
