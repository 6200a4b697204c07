import {describe, expect, it} from 'vitest';
import {findChangedLine, findLine, planEdit} from './apply';
import {gather} from './gather';
import {judge} from './judge';
import type {Seed} from './seed';

const files: Readonly<Record<string, string>> = {'a.ts': 'one\ntwo\nthree\ntwo\n'};
const read = (file: string): string | undefined => files[file];
const file = 'a.ts';

describe('planEdit', () => {
  it('puts a text in the place of one that stands once, and tells the line', () => {
    const [change] = planEdit({file, find: 'one\ntwo\nthree', put: 'one\n$&\nthree'}, read);
    expect(change).toEqual({file, before: files[file], after: 'one\n$&\nthree\ntwo\n'});
    expect(change && findChangedLine(change)).toBe(2);
  });

  it('makes, takes and moves files', () => {
    expect(planEdit({file: 'b.ts', create: 'b'}, read)).toEqual([{file: 'b.ts', before: undefined, after: 'b'}]);
    expect(planEdit({file, remove: true}, read)).toEqual([{file, before: files[file], after: undefined}]);
    expect(planEdit({file, moveTo: 'b.ts'}, read)).toEqual([
      {file, before: files[file], after: undefined},
      {file: 'b.ts', before: undefined, after: files[file]},
    ]);
  });

  it.each([
    ['a text that is gone', {file, find: 'four', put: ''}],
    ['a text that stands twice', {file, find: 'two', put: ''}],
    ['an edit that changes nothing', {file, find: 'one', put: 'one'}],
    ['a file that is gone', {file: 'b.ts', remove: true}],
    ['a file that came', {file, create: ''}],
  ] as const)('would not pass with %s', (_, edit) => {
    expect(() => planEdit(edit, read)).toThrow(/^[ab]\.ts: .*直し方: /);
  });
});

it('findLine refuses a text of two lines', () => {
  expect(findLine(file, files[file] ?? '', 'three')).toBe(3);
  expect(() => findLine(file, files[file] ?? '', 'two')).toThrow('直し方');
});

describe('judge', () => {
  const expected = {file: 'docs/a.mdx', line: 12, says: '誤り', mend: '直す'};
  const outcome = (output: string, isRed = true): readonly string[] => {
    const verdict = judge(isRed, output, expected);
    return [verdict.outcome, ...verdict.lacks];
  };

  it.each([
    'docs/a.mdx:12: 誤り\n    直し方: 直す',
    'docs/a.mdx:12:5 誤り。直す',
    'docs/a.mdx(12,5): 誤り。直す',
    'docs/a.mdx\n   3:1  error  別\n  12:5  error  誤り。直す',
    '\u001b[31mdocs/a.mdx\u001b[39m:12: 誤り。直す',
  ])('a message that names file, line and mend is good: %j', (output) => {
    expect(outcome(output)).toEqual(['caught']);
  });

  it('says what a message lacks', () => {
    expect(outcome('docs/a.mdx:1: 誤り。直す')).toEqual(['poor', 'line']);
    expect(outcome('docs/a.mdx:120: 誤り。直す')).toEqual(['poor', 'line']);
    expect(outcome('docs/a.mdx\n  3:1  誤り。直す\n\ndocs/b.mdx\n  12:5  別')).toEqual(['poor', 'line']);
    expect(outcome('誤り')).toEqual(['poor', 'file', 'line', 'mend']);
    expect(outcome(`docs/a.mdx:12: 誤り${'\n'.repeat(20)}直す`)).toEqual(['poor', 'mend']);
  });

  it('tells a survivor, and a check that failed for something else', () => {
    expect(outcome('docs/a.mdx:12: 誤り。直す', false)).toEqual(['survivor']);
    expect(outcome('Cannot find module')).toEqual(['astray']);
  });
});

describe('gather', () => {
  const seedOf = (
    name: string,
    check: Seed['check'],
    test?: string,
  ): Pick<Seed, 'edits' | 'check' | 'test' | 'says'> => ({
    edits: [{file: name, remove: true}],
    says: name,
    check,
    ...(test === undefined ? {} : {test}),
  });
  const one = seedOf('a.ts', 'npm run lint:code');

  it('puts those together that neither hide each other nor can be taken for each other', () => {
    const others = [seedOf('b.ts', 'npm run lint:code'), seedOf('c.ts', 'src/a.test.ts', 'x')];
    const test = seedOf('d.ts', 'src/a.test.ts', 'y');
    expect(gather([one, ...others, test])).toEqual([[one, ...others, test]]);
  });

  it.each([
    ['that break one file', one, {...seedOf('a.ts', 'npm run lint:code'), says: 'b'}],
    ['of one message', one, {...seedOf('b.ts', 'npm run lint:code'), says: one.says}],
    ['of one test, which may end at the first', seedOf('a.ts', 'src/a.test.ts'), seedOf('b.ts', 'src/a.test.ts')],
    ['of which one stops the build', one, seedOf('b.ts', 'npm run build')],
  ])('keeps those apart %s', (_, first, second) => {
    expect(gather([first, second])).toEqual([[first], [second]]);
  });
});
