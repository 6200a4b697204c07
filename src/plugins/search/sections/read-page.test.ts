import {describe, expect, test} from 'vitest';
import {readPageEntries} from './read-page';

const mdx = `---
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

\`\`\`mermaid id=fig-x
flowchart TD
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

describe('readPageEntries', () => {
  const page = readPageEntries(mdx);

  test('one entry a section with an id, the page first, exam points last', () => {
    expect(page.entries.map(({id, kind, heading}) => [id, kind, heading])).toEqual([
      ['', 'page', 'ローリングデプロイ'],
      ['batch-size', 'section', '一度に入れ替える量'],
      ['next', 'detail', '次の条件'],
      ['exam-points', 'exam', '試験で問われること'],
    ]);
  });

  test('texts hold what a reader reads, no marks, comments or diagrams', () => {
    expect(page.entries.map(({text}) => text)).toEqual(['順番に入れ替える方式。', '台数または 割合。 太字', '項目 値 健全 すべて id のない見出し eb swap', '費用なし → ローリング。']);
  });

  test('knows the section around and the components', () => {
    expect(page.entries[2]?.within).toBe('一度に入れ替える量');
    expect([...page.components]).toContain('TermList');
    expect(page.address).toBe('/deploy-patterns/rolling/');
  });
});
