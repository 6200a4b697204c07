import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {refuse} from './finding';
import type {Finding} from './finding';

const siteDir = mkdtempSync(path.join(tmpdir(), 'finding-'));
mkdirSync(path.join(siteDir, 'data'));
writeFileSync(
  path.join(siteDir, 'data/a.ts'),
  "export const a = [\n  {\n    id: 'q-1',\n    section: '/x/',\n  },\n  {\n    id: 'q-2',\n    section: '/x/',\n  },\n];\n",
);
writeFileSync(path.join(siteDir, 'data/b.ts'), "export const b = [{id: 'q-1'}];\n");

afterAll(() => rmSync(siteDir, {recursive: true}));

function said(entry: Finding['entry'], file = 'data/'): string {
  try {
    refuse('内容', [{file, line: 1, problem: '悪い', mend: '直す', ...(entry && {entry})}], siteDir);
    return '';
  } catch (error) {
    return String(error);
  }
}

describe('an entry of data is named by its own line', () => {
  it('in the file of a folder that holds it', () => expect(said(["id: 'q-2'"])).toContain('data/a.ts:7: 悪い'));

  it('below what names it', () => {
    expect(said(["id: 'q-2'", '/x/'])).toContain('data/a.ts:8: 悪い');
    expect(said(["id: 'q-2'", '/gone/'])).toContain('data/a.ts:7: 悪い');
  });

  it('the later of two', () => expect(said(["id: 'q-1'"])).toContain('data/b.ts:1: 悪い'));

  it('in a file that the check knows', () => {
    expect(said(["id: 'q-1'"], 'data/a.ts')).toContain('data/a.ts:3: 悪い');
  });

  it('and stays where it is told where nothing names it', () => {
    expect(said(["id: 'q-9'"])).toContain('data/:1: 悪い');
    expect(said(undefined)).toContain('data/:1: 悪い\n    直し方: 直す');
    expect(said(["id: 'q-9'"], 'none/')).toContain('none/:1: 悪い');
  });
});
