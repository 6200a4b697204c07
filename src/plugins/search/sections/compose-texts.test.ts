import {describe, expect, test} from 'vitest';
import type {SiteData} from '../../../data';
import {composeSite} from '../../../site/compose-site';
import {readPage} from '../../../site/read-page';
import type {UnreadText} from './readings';
import {composeTexts} from './compose-texts';

const head = `---
form: topic
title: ローリングデプロイ
slug: /rolling/
description: 順番に入れ替える方式。
exam:
  - cue: 費用なし
    answer: ローリング
sources:
  - deployment-policies-and-settings
related:
  - "[戻す](/rolling/#back) — 違い"
---
`;
const body = `
導入。

\`\`\`mermaid id=fig-x
flowchart TD
  accTitle: 流れ
  accDescr: 左から右へ。
  a --> b
\`\`\`

## 一度に入れ替える量 {/* #batch-size */}

台数。

### 割合 {/* #share */}

割合で決める。

<AnchorAlias id="old" />

## 戻し方 {/* #back */}

向き先を戻す。
`;

const data: SiteData = {
  areas: [{key: 'deploy', label: '', items: [], docs: ['rolling', 'lists']}],
  terms: [
    {
      id: 'batch',
      ja: 'バッチ',
      en: 'batch',
      abbr: 'BT',
      reading: 'ばっち',
      aliases: ['束'],
      words: ['まとまり'],
      meaning: '一度に入れ替える台数。',
      section: '/rolling/#batch-size',
    },
  ],
  corrections: [
    {
      id: 'share',
      kind: 'typo',
      said: '割り合',
      now: '割合',
      why: '誤記。',
      source: 'deployment-policies-and-settings',
      section: '/rolling/#share',
    },
  ],
  changes: [],
  questions: [],
  sources: {},
  searchWords: {
    '/rolling/#': ['rolling'],
    '/rolling/#batch-size': ['何台', '束', '一度に入れ替える量'],
  },
  equivalents: [['戻す', 'ロールバック']],
  redirects: [],
  strips: {},
  charts: {},
  ways: [],
};

function compose(changed: Partial<SiteData> = {}): UnreadText {
  const pages = [
    readPage('docs/rolling.mdx', 'rolling', head + body),
    readPage(
      'docs/lists.mdx',
      'lists',
      '---\ntitle: 一覧\nslug: /lists/\n---\n\n<TermList row="ha" />\n\n<CorrectionList kind="typo" />\n',
    ),
  ];
  const none = {file: '', lines: []};
  return composeTexts(composeSite(pages, {data: {...data, ...changed}, ledger: none, factIds: none}));
}

describe('composeTexts', () => {
  const {pages, equivalents} = compose();
  const [rolling, lists] = pages;

  test('a page that is left to the one that lists it is not searched, but for its terms', () => {
    const areasOf = (docs: readonly [string, ...string[]]) => [
      {key: 'x', label: 'X', items: [{label: 'X', isOffMap: true, docs}], docs},
    ];
    const kindsOf = (areas: SiteData['areas']) =>
      compose({areas}).pages.map(({address, sections}) => [address, new Set(sections.map(({kind}) => kind))]);
    expect(kindsOf(areasOf(['rolling', 'lists']))).toEqual([
      ['/rolling/', new Set(['page', 'section', 'exam'])],
      ['/lists/', new Set(['term'])],
    ]);
    expect(kindsOf(areasOf(['lists', 'rolling']))).toEqual([['/lists/', new Set(['page', 'term', 'correction'])]]);
  });

  test('a page is one entry for itself, one for each heading in reading order, its exam points last', () => {
    expect(rolling?.sections.map(({kind, id}) => `${kind} ${id}`)).toEqual([
      'page ',
      'section batch-size',
      'section share',
      'section back',
      'exam exam-points',
    ]);
    expect(rolling).toMatchObject({
      address: '/rolling/',
      title: 'ローリングデプロイ',
      area: 'deploy',
      opening: 'batch-size',
    });
  });

  test('terms and corrections are entries of the page that shows them, a correction as it was said', () => {
    expect(lists?.sections.map(({kind, id, heading}) => `${kind} ${id} ${heading}`)).toEqual([
      'page  一覧',
      'term batch バッチ',
      'correction share 割り合',
    ]);
  });

  test('each says its own text, and where it stands', () => {
    expect(rolling?.sections.map(({text}) => text)).toEqual([
      '順番に入れ替える方式。\n導入。',
      '台数。',
      '割合で決める。',
      '向き先を戻す。',
      '費用なし → ローリング',
    ]);
    expect(rolling?.sections.map(({within}) => within)).toEqual(['', '', '一度に入れ替える量', '', '']);
  });

  test('search words go to their section, without what its heading or its term says already', () => {
    expect(rolling?.sections.slice(0, 2).map(({words}) => words)).toEqual([['rolling'], ['何台']]);
    expect(lists?.sections[1]).toMatchObject({
      words: ['batch', 'BT', '束', 'まとまり'],
      explains: '/rolling/#batch-size',
    });
    expect(equivalents).toEqual([['戻す', 'ロールバック']]);
  });

  test('a page of no area is named, with the mend', () => {
    expect(() => compose({areas: []})).toThrow(/^docs\/rolling\.mdx: .*領域がない。直し方: .*'rolling'/);
  });
});
