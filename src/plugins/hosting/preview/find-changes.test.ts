import {expect, test} from 'vitest';
import {describeChanges, findChanges} from './find-changes';

const before = {
  pages: new Map([
    ['/a/', '# A\n\n初め\n\n## 節\n\n文\n\n## 残る\n\n同じ\n'],
    ['/b/', '# B\n'],
    ['/gone/', '# 消える\n'],
  ]),
  ledger: ['/a/', '/a/#section', '/gone/'],
};
const after = {
  pages: new Map([
    ['/a/', '# A\n\n初め\n\n## 節\n\n直した文\n\n## 残る\n\n同じ\n'],
    ['/b/', '# B\n'],
    ['/new/', '# 新しい\n'],
  ]),
  ledger: ['/a/', '/a/#section', '/new/'],
};

test('pages that read otherwise, with their sections, and addresses that came or went', () => {
  const changes = findChanges(before, after);
  expect(changes).toEqual({
    pages: [
      {address: '/a/', change: '変わった', headings: ['節']},
      {address: '/gone/', change: '消えた', headings: []},
      {address: '/new/', change: '新しい', headings: []},
    ],
    added: ['/new/'],
    removed: ['/gone/'],
  });
  expect(describeChanges(changes, (_, heading) => (heading === '節' ? 'section' : undefined))).toBe(`## 変わったアドレス

### 消えた公開アドレス。消せない: CONTRIBUTING.md の「アドレスを足す・移す」（1）

- \`/gone/\`

### 読めるものが変わったページ（3）

- \`/a/\` 変わった
  - \`/a/#section\` 節
- \`/gone/\` 消えた
- \`/new/\` 新しい

### 加わった公開アドレス（1）

- \`/new/\`
`);
});

test('a section that went or was renamed is named as it was and as it is', () => {
  const [page] = findChanges(
    {pages: new Map([['/a/', '# A\n\n## 前の名\n\n文\n']]), ledger: []},
    {pages: new Map([['/a/', '# A\n\n## 今の名\n\n文\n']]), ledger: []},
  ).pages;
  expect(page?.headings).toEqual(['今の名', '前の名']);
});

test('nothing changed, and too much to list', () => {
  expect(describeChanges(findChanges(before, before), () => undefined)).toContain('なし。');
  const ledger = Array.from({length: 250}, (_, at) => `/${at}/`);
  const told = describeChanges(
    findChanges({pages: new Map(), ledger: []}, {pages: new Map(), ledger}),
    () => undefined,
  );
  expect(told.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(201);
  expect(told).toContain('加わった公開アドレス（250）');
  expect(told).toContain('- ほか 50');
});
