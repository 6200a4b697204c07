import {expect, it} from 'vitest';
import {changes} from '../data/changes';
import {refuse} from './finding';

const said = {problem: '誤り', mend: '直す'};

it('lets pass what has no fault', () => {
  expect(() => refuse('内容', [])).not.toThrow();
});

it('names file, line and mend', () => {
  expect(() => refuse('内容', [{file: 'docs/a.mdx', line: 3, ...said}])).toThrow(
    '内容の誤りが 1 件ある\ndocs/a.mdx:3: 誤り\n    直し方: 直す',
  );
});

it('looks up the line of an entry of the data, in a file as in a folder', () => {
  const refuseEntry = (file: string, entry: string) => () => refuse('内容', [{file, line: 1, entry, ...said}]);
  expect(refuseEntry('src/data/changes.ts', changes.at(-1)?.id ?? '')).toThrow(
    /^.*\nsrc\/data\/changes\.ts:\d\d+: 誤り/,
  );
  expect(refuseEntry('src/data/glossary/', 'rolling-deployment')).toThrow('src/data/glossary/deploy-patterns.ts:5: ');
  expect(refuseEntry('src/data/strips.ts', 'rolling')).toThrow(/src\/data\/strips\.ts:\d\d+: /);
  expect(refuseEntry('src/data/changes.ts', 'no-such-entry')).toThrow('src/data/changes.ts:1: ');
});
