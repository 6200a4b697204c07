import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {keep, modulesOf} from './keep';

const siteDir = path.resolve(__dirname, '../..');
/** A name that no other process has. */
const name = `test-${String(process.pid)}`;
const folder = mkdtempSync(path.join(tmpdir(), 'keep-'));
const maker = path.join(folder, 'maker.ts');
const helper = path.join(folder, 'helper.ts');

beforeAll(() => {
  writeFileSync(maker, "import {\n  help,\n} from './helper';\nimport type {A} from './types';\n");
  writeFileSync(helper, '');
});

afterAll(() => {
  rmSync(folder, {recursive: true});
  rmSync(path.join(siteDir, 'node_modules/.cache/kept', name), {recursive: true, force: true});
});

describe('keep', () => {
  it('gives what was made of the same, and of nothing else', () => {
    keep(name, [maker]).write('a', Buffer.from('made of a'));
    const {read} = keep(name, [maker]);
    expect(read('a')?.toString()).toBe('made of a');
    expect(read('b')).toBeUndefined();
  });

  it('gives nothing that other code made, and throws it away', () => {
    keep(name, [maker]).write('a', Buffer.from('made of a'));
    writeFileSync(helper, '// changed');
    expect(keep(name, [maker]).read('a')).toBeUndefined();
    writeFileSync(helper, '');
    expect(keep(name, [maker]).read('a')).toBeUndefined();
  });
});

it('a module is made of what it imports, types aside', () => {
  expect([...modulesOf(maker)]).toEqual([maker, helper]);
  const ofPages = [...modulesOf(path.join(siteDir, 'src/site/read-page.ts'))];
  expect(ofPages).toContain(path.join(siteDir, 'src/data/exam-tasks.ts'));
});
