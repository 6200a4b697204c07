import {describe, expect, it} from 'vitest';
import {readPage} from './read-page';
import type {Page} from './site';

const head = `---
form: topic
title: ローリングデプロイ
slug: /deploy-patterns/rolling/
description: 順番に入れ替える方式。
checked: '2026-11-22'
exam:
  - cue: 費用なし
    answer: "\`ローリング\`。"
sources:
  - deployment-policies-and-settings
related:
  - "[戻す](/deploy-patterns/blue-green/#rollback) — 違い"
---
`;
const body = `
\`\`\`mermaid id=fig-x
flowchart TD
  accTitle: 流れ
  accDescr: 左から右へ。続き。
  a --> b
\`\`\`

<DiagramText>

1. 図の文章

</DiagramText>

## 一度に入れ替える量 {/* #batch-size */}

{/* facts: rolling-batch-size x-more */}

- 台数または \`割合\`。<Corrected id="x" />
- **太字** <Derived />

### 次の条件 {/* #next */}

{/* facts: x-next */}

| 項目 | 値 |
|---|---|
| 健全 | すべて |

#### id のない見出し

\`\`\`bash
eb swap
\`\`\`

<TermList />
`;
const read = (text: string): Page =>
  readPage('docs/deploy-patterns/rolling.mdx', 'deploy-patterns/rolling', head + text);
const told = (page: Page, key: 'title' | 'description' | 'text' | 'kind'): string[] =>
  page.sections.map((section) => section[key]);

describe('readPage', () => {
  const page = read(body);

  it('finds every section with an id, in reading order, those of front matter last', () => {
    expect(page.sections.map(({id, kind}) => [id, kind])).toEqual([
      ['fig-x', 'figure'],
      ['batch-size', 'heading'],
      ['next', 'heading'],
      ['exam-points', 'exam'],
      ['related', 'related'],
      ['official-sources', 'sources'],
    ]);
    expect(page.sections.map(({line}) => line)).toEqual([16, 29, 36, 7, 12, 10]);
  });

  it('takes the text that a reader reads: no marks, comments, diagrams', () => {
    expect(page.introduction).toBe('順番に入れ替える方式。');
    expect(told(page, 'text')).toEqual([
      '',
      '台数または 割合。\n太字',
      '項目: 値\n健全: すべて\nid のない見出し\neb swap',
      '費用なし → ローリング。',
      '',
      '',
    ]);
  });

  it('says each section in its first sentence, a figure by its description, a table by its first row', () => {
    expect(told(page, 'description').slice(0, 4)).toEqual([
      '左から右へ。',
      '台数または 割合。',
      '健全: すべて',
      '費用なし → ローリング。',
    ]);
  });

  it('says a section in all of its first block where that has no 。', () => {
    expect(told(read('\n## 一 {/* #one */}\n\n- 句点のない項目\n- 次\n'), 'description')[0]).toBe('句点のない項目');
    const related = told(page, 'description').at(-2);
    expect(related).toBe('戻す — 違い');
  });

  it('knows the section around, the facts and the components', () => {
    expect(page.sections.map(({within}) => within)[2]).toBe('一度に入れ替える量');
    expect(page.sections[1]?.facts).toEqual(['rolling-batch-size', 'x-more']);
    expect(page.components.map(({name}) => name)).toContain('TermList');
    expect(page.address).toBe('/deploy-patterns/rolling/');
  });

  it('reads tables as text, each with the section that it stands in', () => {
    const {tables} = read('\n## 一 {/* #one */}\n\n| A | B |\n|---|---|\n| [b](/c/) と | `d` |\n');
    expect(tables).toMatchObject([{section: 'one', head: [{value: 'A'}, {value: 'B'}], rows: [['b と', 'd']]}]);
  });

  it('finds headings inside elements, and gives them their own text', () => {
    const nested = read('\n上の文。\n\n<div>\n\n## 一 {/* #one */}\n\n中の文。\n\n</div>\n\n後の文。\n');
    expect(nested.introduction).toBe('順番に入れ替える方式。\n上の文。');
    expect(nested.sections[0]).toMatchObject({id: 'one', title: '一', text: '中の文。\n後の文。'});
  });

  it('lets an alias speak as the section below it, and tells where a moved section went', () => {
    const aliases = read(
      '\n<AnchorAlias id="old" />\n\n## 一 {/* #one */}\n\n文。\n\n<AnchorAlias id="gone" to="/b/#x" />\n',
    );
    expect(aliases.sections.slice(0, 3)).toMatchObject([
      {id: 'old', kind: 'alias', title: '一', description: '文。'},
      {id: 'one', kind: 'heading'},
      {id: 'gone', kind: 'alias', movedTo: '/b/#x'},
    ]);
  });

  it('reads a page whose front matter is malformed, for the checks to name it', () => {
    expect(readPage('docs/x.mdx', 'x', '---\nslug: 見本\n---\n').address).toBe('/');
  });
});
