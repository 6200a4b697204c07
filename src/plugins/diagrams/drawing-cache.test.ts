import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {nameDrawing, openDrawingCache, readDrawingBasis} from './drawing-cache';
import type {DrawingBasis} from './drawing-cache';

const basis: DrawingBasis = {
  config: {theme: 'base'},
  versions: {mermaid: '11.17.2'},
  code: 'a',
  browser: '/usr/bin/chromium 1 2',
};
const name = nameDrawing('flowchart TD', 'fig-a', basis);

describe('nameDrawing', () => {
  it('is the same for the same drawing', () => {
    expect(nameDrawing('flowchart TD', 'fig-a', {...basis})).toBe(name);
  });

  it.each([
    ['text', nameDrawing('flowchart LR', 'fig-a', basis)],
    ['figure', nameDrawing('flowchart TD', 'fig-b', basis)],
    ['configuration', nameDrawing('flowchart TD', 'fig-a', {...basis, config: {theme: 'dark'}})],
    ['version of a library', nameDrawing('flowchart TD', 'fig-a', {...basis, versions: {mermaid: '11.17.3'}})],
    ['browser', nameDrawing('flowchart TD', 'fig-a', {...basis, browser: '/usr/bin/chromium 1 3'})],
    ['own code', nameDrawing('flowchart TD', 'fig-a', {...basis, code: 'b'})],
  ])('changes with the %s', (_, other) => {
    expect(other).not.toBe(name);
  });
});

it('knows the browser that draws, and the versions of every package that does', () => {
  const {versions, browser} = readDrawingBasis('a browser');
  expect(browser).toBe('a browser');
  expect(Object.keys(versions)).toEqual([
    'mermaid',
    'mermaid-isomorphic',
    'svgo',
    'budoux',
    '@fontsource/noto-sans-jp',
  ]);
  expect(Object.values(versions).filter((version) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
});

describe('openDrawingCache', () => {
  const drawing = {svg: '<svg/>', width: 1, height: 2};
  const counted = () => {
    const drawn: string[] = [];
    const draw = () => {
      drawn.push('x');
      return Promise.resolve(drawing);
    };
    return {drawn, draw};
  };
  const folder = (): string => mkdtempSync(path.join(tmpdir(), 'drawings-'));

  it('draws once for client and server', async () => {
    const {drawn, draw} = counted();
    const cache = openDrawingCache(folder());
    expect(await Promise.all([cache('a', draw), cache('a', draw)])).toEqual([drawing, drawing]);
    expect(drawn).toHaveLength(1);
  });

  it('draws nothing in the next build', async () => {
    const {drawn, draw} = counted();
    const shared = folder();
    await openDrawingCache(shared)('a', draw);
    expect(await openDrawingCache(shared)('a', draw)).toEqual(drawing);
    expect(drawn).toHaveLength(1);
    expect(readdirSync(shared)).toEqual(['a.json']);
  });

  it('draws again where the kept file is broken', async () => {
    const {drawn, draw} = counted();
    const shared = folder();
    writeFileSync(path.join(shared, 'a.json'), '{"svg":');
    expect(await openDrawingCache(shared)('a', draw)).toEqual(drawing);
    expect(drawn).toHaveLength(1);
  });

  it('keeps no failure', async () => {
    const {draw} = counted();
    const cache = openDrawingCache(folder());
    await expect(cache('a', () => Promise.reject(new Error('壊れた図')))).rejects.toThrow('壊れた図');
    expect(await cache('a', draw)).toEqual(drawing);
  });
});
