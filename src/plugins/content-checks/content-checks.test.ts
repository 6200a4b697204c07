import {describe, expect, it} from 'vitest';
import type {Change} from '../../data/changes';
import type {Correction} from '../../data/corrections/types';
import type {SourceKey} from '../../data/sources';
import {checkChanges, checkData, checkMended} from './check-data';
import {checkDiagramSource} from './check-diagram-source';
import {checkDrill} from './check-drill';
import {checkEmphasis} from './check-emphasis';
import {checkFacts} from './check-facts';
import {checkFrontMatter} from './check-front-matter';
import {checkIds} from './check-ids';
import {checkLengths} from './check-lengths';
import {checkElements, checkLinks} from './check-links';
import {checkMarks} from './check-marks';
import {checkQuestionPlaces, checkQuestions, checkQuestionsOfPages} from './check-questions';
import {checkSearchWords} from './check-search-words';
import {checkSidebar} from './check-sidebar';
import {checkStrips} from './check-strips';
import {checkTables} from './check-tables';
import {checkTerms} from './check-terms';
import {checkSite} from './check-site';
import data from '../../data';
import {bookAddresses} from '../../site/address-book';
import {formatFinding} from '../../site/finding';
import type {Finding} from '../../site/finding';
import {readPage} from '../../site/read-page';
import type {Page} from '../../site/site';
import {readThisSite} from '../../site/this-site';
import {contentChecks} from '.';

const frontMatter = `---
form: topic
title: 見本
slug: /area/sample/
description: 見本のページ。
checked: '2026-11-22'
exam:
  - cue: 条件
    answer: 答え
sources:
  - deployment-policies-and-settings
related:
  - "[見出し](/area/sample/#first) — 見本"
---
`;
/** Lines that `frontMatter` takes: the body's first line is the next. */
const offset = frontMatter.split('\n').length - 1;

const page = (body: string, head = frontMatter): Page => readPage('docs/area/sample.mdx', 'area/sample', head + body);
const checkFrontMatterOf = (checked: Page): Finding[] => checkFrontMatter(checked, data.sources);
const messages = (findings: readonly Finding[]): string[] => findings.map(formatFinding);

describe('front matter', () => {
  it('passes a complete page', () => {
    expect(checkFrontMatterOf(page('')).map(formatFinding)).toEqual([]);
  });

  it('names the line of a malformed key and the mend', () => {
    const [message] = messages(checkFrontMatterOf(page('', frontMatter.replace("'2026-11-22'", "'22.11.2026'"))));
    expect(message).toBe(
      "docs/area/sample.mdx:6: 確認日の形が違う\n    直し方: checked: '2026-11-22' のように引用符で囲んで書く",
    );
  });

  it.each([
    ['a missing description', frontMatter.replace(/^description.*\n/m, ''), 'フロントマターに description がない'],
    ['an unknown key', frontMatter.replace('form: topic', 'form: topic\nauthor: x'), '知らないフロントマター author'],
    ['an unknown form', frontMatter.replace('form: topic', 'form: essay'), '知らない form: essay'],
    [
      'an unknown source',
      frontMatter.replace('deployment-policies-and-settings', 'no-such-page'),
      '知らない出典 no-such-page',
    ],
    ['a topic without exam points', frontMatter.replace(/^exam:\n.*\n.*\n/m, ''), 'topic のページに exam がない'],
    [
      'a related line without a link',
      frontMatter.replace('"[見出し](/area/sample/#first) — 見本"', '見出し'),
      '関連する節にサイト内リンクがない',
    ],
    ['a slug that is no address', frontMatter.replace('/area/sample/', '/Area/見本'), 'slug がアドレスの形でない'],
    ['no front matter at all', '', 'フロントマターに form がない'],
    [
      'an opening without its section',
      frontMatter.replace('form: topic', 'form: topic\nopening: gone'),
      'opening の節がない: gone',
    ],
    [
      'an opening that is no id',
      frontMatter.replace('form: topic', 'form: topic\nopening: 節'),
      'opening が id の形でない: "節"',
    ],
  ])('catches %s', (_, head, problem) => {
    expect(messages(checkFrontMatterOf(page('', head))).join('\n')).toContain(problem);
  });
});

describe('ids', () => {
  it('passes headings with ASCII ids of their own', () => {
    expect(checkIds(page('## 一 {/* #first */}\n\n### 二 {/* #second */}\n'))).toEqual([]);
  });

  it('lets an alias keep the address of a section that front matter makes no more, and of no other', () => {
    const alias = '<AnchorAlias id="official-sources" />\n\n## 一 {/* #first */}\n';
    const without = frontMatter.replace(/^sources:\n.*\n/m, '');
    expect(checkIds(page(alias, without))).toEqual([]);
    expect(messages(checkIds(page(alias)))).toEqual([expect.stringContaining('id が重なっている: official-sources')]);
  });

  it('catches a heading without an id, with file, line and mend', () => {
    expect(messages(checkIds(page('\n## 見出し\n')))).toEqual([
      `docs/area/sample.mdx:${offset + 2}: 見出しに id がない: 見出し\n    直し方: ## 見出し {/* #ascii-id */} と書く`,
    ]);
  });

  it.each([
    ['a non-ASCII id', '## 見出し {/* #見出し */}\n', 'id が ASCII のケバブケースでない: 見出し'],
    ['a doubled id', '## 一 {/* #same */}\n\n## 二 {/* #same */}\n', 'id が重なっている: same'],
    [
      'an id of a generated section',
      '## 出典 {/* #official-sources */}\n',
      'id が重なっている: official-sources（フロントマターから作る節）',
    ],
    [
      'an id that a diagram has too',
      '```mermaid id=fig-a\nflowchart TD\n```\n\n## 二 {/* #fig-a */}\n',
      'id が重なっている: fig-a',
    ],
    ['a diagram without an id', '```mermaid\nflowchart TD\n```\n', '図に id がない'],
    ['an h1 in the body', '# 題 {/* #top */}\n', '本文に h1 がある: 題'],
  ])('catches %s', (_, body, problem) => {
    expect(messages(checkIds(page(body))).join('\n')).toContain(problem);
  });
});

describe('links', () => {
  const target = page('## 一 {/* #first */}\n');
  const check = (body: string): string[] =>
    messages(checkLinks(page(`## 一 {/* #first */}\n\n${body}`), bookAddresses({pages: [target]})));

  it('passes living addresses, own anchors and outside links', () => {
    expect(check('[a](/area/sample/#first) [b](#first) [c](/area/sample/) [d](https://aws.amazon.com/x#y)')).toEqual(
      [],
    );
  });

  it('catches a dead page with the line and the pages that exist', () => {
    expect(check('[a](/area/none/)')).toEqual([
      `docs/area/sample.mdx:${offset + 3}: 行き先のページがない: /area/none/\n    直し方: あるページ: /search/ /area/sample/`,
    ]);
  });

  it('catches a dead anchor with the ids that exist', () => {
    expect(check('[a](/area/sample/#First)')).toEqual([
      `docs/area/sample.mdx:${offset + 3}: 行き先の id がない: /area/sample/#First\n    直し方: /area/sample/ にある id: first exam-points related official-sources`,
    ]);
  });

  it('catches a term that the glossary does not have', async () => {
    const book = bookAddresses(await readThisSite());
    const found = messages(checkLinks(page('[a](/glossary/ka/#gone) [b](/glossary/ka/#kana-ka)\n'), book));
    expect(found.filter((message) => message.includes('がない: /glossary'))).toEqual([
      expect.stringMatching(/行き先の id がない: \/glossary\/ka\/#gone\n/),
    ]);
  });

  it('catches a dead address in a diagram, on its own line', () => {
    expect(
      check('```mermaid id=fig-a\nflowchart TD\n  a --> b\n  click a href "/area/sample/#gone" "a"\n```')[0],
    ).toMatch(new RegExp(`^docs/area/sample\\.mdx:${offset + 6}: 行き先の id がない`));
  });

  it('catches a dead address in front matter, on its own line', () => {
    const broken = page('## 一 {/* #other */}\n');
    expect(messages(checkLinks(broken, bookAddresses({pages: [broken]})))[0]).toMatch(
      /^docs\/area\/sample\.mdx:13: 行き先の id がない/,
    );
  });

  it('tells a missing slash and refuses relative links', () => {
    expect(check('[a](/area/sample#first)').join()).toContain('末尾に / を付ける: /area/sample/');
    expect(check('[a](../sample)').join()).toContain('相対リンク');
  });
});

describe('elements of HTML', () => {
  const check = (body: string): string[] => messages(checkElements(page(body)));

  it('passes what stands anywhere and keeps its room', () => {
    expect(check('[a](/area/sample/) ![絵](/img/x.svg) <Link to="/area/sample/" />\n\n<div id="x">文</div>\n')).toEqual(
      [],
    );
    expect(check('<a href="#first">一</a> <a href="https://aws.amazon.com/">外</a>\n')).toEqual([]);
  });

  it.each([
    [
      'a link',
      '<a href="/area/sample/">甲</a>',
      '<a href="/area/sample/"> はベースパスの下で切れる',
      '[文](/area/page/#id)',
    ],
    [
      'an expression',
      "<a href={'/area/sample/'}>甲</a>",
      '<a href="/area/sample/"> はベースパス',
      '[文](/area/page/#id)',
    ],
    [
      'a picture',
      '<img src="/img/x.svg" width="1" height="1" />',
      '<img src="/img/x.svg"> はベースパス',
      '![何の絵か]',
    ],
    [
      'a picture without its size',
      '<img src="https://example.com/x.png" width="1" />',
      'width と height がない',
      '![何の絵か]',
    ],
    [
      'a frame without its size',
      '<iframe title="x" />',
      '<iframe> に width と height がない',
      'width と height を書く',
    ],
  ])('catches %s, with its line and mend', (_, body, problem, mend) => {
    const [message = ''] = check(`文。\n\n${body}\n`);
    expect(message).toContain(`docs/area/sample.mdx:${offset + 3}: `);
    expect(message).toContain(problem);
    expect(message).toContain(`直し方: ${mend}`);
  });
});

describe('lengths', () => {
  const long = '長'.repeat(60);
  const check = (checked: Page, entries: Partial<typeof data> = {}): string[] =>
    messages(checkLengths({pages: [checked], data: {...data, areas: [], terms: [], searchWords: {}, ...entries}}));

  it('passes what fits', () => expect(check(page('## 一 {/* #first */}\n'))).toEqual([]));

  it.each([
    ['a title', page('', frontMatter.replace('title: 見本', `title: ${long}`)), 3, 'title が 60 字'],
    ['a description', page('', frontMatter.replace('見本のページ。', long.repeat(2))), 5, 'description が 120 字'],
    [
      'a label of the sidebar',
      page('', frontMatter.replace('title: 見本', `title: 見本\nsidebar_label: ${long}`)),
      4,
      '60 字',
    ],
    ['a heading', page(`文。\n\n## ${long} {/* #first */}\n`), offset + 3, '見出しが 60 字'],
    [
      'a node',
      page(`\`\`\`mermaid id=fig-a\nflowchart TD\n  a["${long}"]\n\`\`\`\n`),
      offset + 3,
      '図の箱のラベルが 60 字',
    ],
    [
      'an edge',
      page(`\`\`\`mermaid id=fig-a\nflowchart TD\n  a -->|${long}| b\n\`\`\`\n`),
      offset + 3,
      '図の矢印のラベルが 60 字',
    ],
    [
      'a frame',
      page(`\`\`\`mermaid id=fig-a\nflowchart TD\n  subgraph a["${long}"]\n  end\n\`\`\`\n`),
      offset + 3,
      '図の枠のラベルが 60 字',
    ],
    [
      'a participant',
      page(`\`\`\`mermaid id=fig-a\nsequenceDiagram\n  participant A as ${long}\n\`\`\`\n`),
      offset + 3,
      '60 字',
    ],
    [
      'a caption',
      page(`\`\`\`mermaid id=fig-a\nflowchart TD\n  accTitle: ${long}\n\`\`\`\n`),
      offset + 3,
      'accTitle が 60 字',
    ],
  ])('catches %s of absurd length, on its line', (_, checked, line, problem) => {
    expect(check(checked)).toEqual([
      expect.stringMatching(new RegExp(`^docs/area/sample\\.mdx:${line}: .*${problem}.*\\n    直し方: `)),
    ]);
  });

  it('counts letters of half the width as half', () => {
    expect(check(page(`## ${'a'.repeat(90)} {/* #first */}\n`))).toEqual([]);
  });

  it('catches a search word and a group of the sidebar, which refuse finds in the data', () => {
    const areas = data.areas
      .slice(0, 1)
      .map((area) => ({...area, label: long, items: [{label: long, docs: ['a'] as const}]}));
    expect(
      checkLengths({pages: [], data: {...data, terms: [], areas, searchWords: {'/a/#b': [long]}}}).map(
        ({file, entry, problem}) => [file, entry, problem],
      ),
    ).toEqual([
      ['src/data/areas.ts', long, expect.stringContaining('60 字')],
      ['src/data/areas.ts', long, expect.stringContaining('60 字')],
      ['src/data/search-words/', long, expect.stringContaining('検索語が 60 字')],
    ]);
  });
});

describe('diagram source', () => {
  const diagram = (lines: string): Page => page(`\`\`\`mermaid id=fig-a\nflowchart TD\n${lines}\n\`\`\`\n`);
  const named = '  accTitle: 題\n  accDescr: 説明 #123\n';

  it('passes a named diagram in the vocabulary', () => {
    expect(checkDiagramSource(diagram(`${named}  a["甲"]:::blue --> b`))).toEqual([]);
  });

  it('catches a missing accTitle with line and mend', () => {
    expect(messages(checkDiagramSource(diagram('  accDescr: 説明')))).toEqual([
      `docs/area/sample.mdx:${offset + 1}: 図に accTitle がない\n    直し方: 1 行目の下に「accTitle: …」を日本語で書く`,
    ]);
  });

  it.each([
    ['a missing accDescr', '  accTitle: 題', '図に accDescr がない'],
    ['a hex colour', `${named}  style a fill:#ff0000`, '図に色がある'],
    ['a hex colour of 8 digits', `${named}  style a fill:#ff0000cc`, '図に色がある'],
    ['a hex colour of 4 digits', `${named}  linkStyle 0 stroke:#f00c`, '図に色がある'],
    [
      'a colour behind a quoted label',
      `${named}  a["甲"] --> b["乙"]:::x\n  style a fill:#f00,color:"x"`,
      '図に色がある',
    ],
    ['a colour as a function', `${named}  style a fill:hsl(0 100% 50%)`, '図に色がある'],
    ['a colour in a label', `${named}  a["<span style='color:red'>甲</span>"]`, 'ラベルに <br/> のほかのタグ'],
    ['an init directive', `${named}  %%{init: {}}%%`, '図に %%{init}%%'],
    ['a classDef', `${named}  classDef hot stroke-width:2px`, '個別の書式'],
    ['a stadium', `${named}  a(["人"])`, 'スタジアム形'],
    ['an icon without a label', `${named}  a@{ icon: "logos:aws-s3" }`, '@{ } の誤り'],
    ['a picture from elsewhere', `${named}  a@{ img: "https://example.com/a.svg", label: "甲" }`, '@{ } の誤り'],
    ['an animated edge', `${named}  r1@{ animate: true }`, '@{ } の誤り'],
    ['four frames in one another', `${named}${'  subgraph f["枠"]\n'.repeat(4)}${'  end\n'.repeat(4)}`, '枠が 4 重'],
    ['a VPC that is not called one', `${named}  subgraph f["枠"]\n  end\n  class f vpc`, '枠の題に種類がない: 枠'],
  ])('catches %s', (_, lines, problem) => {
    expect(messages(checkDiagramSource(diagram(lines))).join('\n')).toContain(problem);
  });

  const sequence = (lines: string): Page => page(`\`\`\`mermaid id=fig-a\nsequenceDiagram\n${named}${lines}\n\`\`\`\n`);

  it('passes a sequence, whose messages may name a colour or a number', () => {
    expect(checkDiagramSource(sequence('  A->>B: #ff0000 を rgb(1,2,3) で送る #9829;'))).toEqual([]);
  });

  it.each([
    ['a rect', '  rect rgb(255, 0, 0)\n  A->>B: 送る\n  end', '図に色の枠'],
    ['a rect of 8 digits', '  rect #ff0000cc\n  A->>B: 送る\n  end', '図に色がある'],
    ['a box', '  box Aqua 甲\n  participant A\n  end', '図に色の枠'],
    ['a theme', "  %%{init: {'theme': 'dark'}}%%", '図に %%{init}%%'],
  ])('catches a colour of a sequence: %s, on its line', (_, lines, problem) => {
    expect(messages(checkDiagramSource(sequence(lines))).join('\n')).toMatch(
      new RegExp(`sample\\.mdx:${offset + 5}: ${problem.replace(/[{}]/g, '\\$&')}[^]*直し方: `),
    );
  });

  it('passes icons and frames of the vocabulary, and tells the nearest name of an icon that is not there', () => {
    const icon = (name: string): Page =>
      diagram(`${named}  subgraph v["VPC"]\n  a@{ icon: "logos:${name}", label: "甲" }\n  end\n  class v vpc`);
    expect(checkDiagramSource(icon('aws-lambda'))).toEqual([]);
    expect(messages(checkDiagramSource(icon('aws-lamda')))).toEqual([
      `docs/area/sample.mdx:${offset + 6}: 図のアイコンがない: aws-lamda\n    直し方: logos:aws-lambda が近い。アイコンのないサービスは形で書く（CONTRIBUTING の図の語彙）`,
    ]);
  });
});

describe('tables', () => {
  it('passes a table whose columns all have headers, and catches one without', () => {
    expect(checkTables(page('| 観点 | 甲 |\n|---|---|\n| 費用 | 高い |\n'))).toEqual([]);
    expect(messages(checkTables(page('| | 甲 |\n|---|---|\n| 費用 | 高い |\n')))).toEqual([
      `docs/area/sample.mdx:${offset + 1}: 表に見出しのない列がある\n    直し方: 先頭の空の欄に「観点」「判断」など、列が何かを書く`,
    ]);
  });
});

describe('emphasis', () => {
  it('passes what is emphasised, and catches a mark that would stand in the text', () => {
    expect(checkEmphasis(page('**効かない**。次の文。\n\n`feature/**`\n'))).toEqual([]);
    expect(messages(checkEmphasis(page('前の文。\n**効かない。**次の文。\n')))).toEqual([
      `docs/area/sample.mdx:${offset + 2}: 強調の ** が文字のまま出る: 前の文。 **効かない。**次の文。\n    直し方: 句点と括弧を ** の外に置く（**強い文**。）。文字としての ** はコードにする`,
    ]);
  });
});

describe('facts', () => {
  const check = (ids: string, lines: readonly string[]): Finding[] =>
    checkFacts({
      pages: [page(`## 一 {/* #first */}\n\n{/* facts: ${ids} */}\n`)],
      factIds: {file: 'ledger.txt', lines},
    });

  it('passes when each fact is stated once', () => {
    expect(check('a b', ['a', 'b'])).toEqual([]);
  });

  it.each([
    ['a fact that no section states', 'a', ['a', 'b'], 'ledger.txt:2: 事実 b を述べる節がない'],
    ['ids out of order', 'a b', ['b', 'a'], 'ledger.txt:2: 順が違う: a'],
    ['an id that is there twice', 'a', ['a', 'a'], 'ledger.txt:2: 2 度ある: a'],
    ['an unknown fact', 'a x', ['a'], `docs/area/sample.mdx:${offset + 3}: 知らない事実 x`],
    [
      'a fact stated twice',
      'a a',
      ['a'],
      `docs/area/sample.mdx:${offset + 3}: 事実 a は docs/area/sample.mdx:${offset + 3} にもある`,
    ],
  ])('catches %s', (_, ids, ledger, problem) => {
    expect(messages(check(ids, ledger)).join('\n')).toContain(problem);
  });
});

describe('sidebar', () => {
  const check = (files: readonly string[], docs: readonly string[]): Finding[] =>
    checkSidebar({
      pages: files.map((docId) => readPage(`docs/${docId}.mdx`, docId, '')),
      data: {...data, areas: [{key: 'area', label: '領域', items: docs, docs}]},
    });

  it('passes when files and areas agree', () => {
    expect(check(['a', 'b'], ['b', 'a'])).toEqual([]);
  });

  it.each([
    [
      'a page of no area',
      ['a', 'b'],
      ['a'],
      "src/data/areas.ts:1: docs/b.mdx がどの領域にもない\n    直し方: 領域に 'b' を加える",
    ],
    ['a listed page without a file', ['a'], ['a', 'b'], 'src/data/areas.ts:1: ファイルのないページ b'],
    ['a page listed twice', ['a'], ['a', 'a'], 'サイドバーに 2 度あるページ a'],
  ])('catches %s', (_, files, listed, problem) => {
    expect(messages(check(files, listed)).join('\n')).toContain(problem);
  });
});

describe('search words', () => {
  const check = (words: readonly string[]): string[] =>
    messages(
      checkSearchWords({
        pages: [page('## 一 {/* #first */}\n\n## 二 {/* #not-yet-published */}\n')],
        data: {...data, searchWords: {'/area/sample/#first': words}},
        ledger: {file: 'ledger.txt', lines: ['/area/sample/#first']},
      }),
    );

  it('passes a section with four, and names one with fewer', () => {
    expect(check(['1', '2', '3', '4'])).toEqual([]);
    expect(check(['x', 'y', 'z'])).toEqual([
      `docs/area/sample.mdx:${offset + 1}: /area/sample/#first の検索語が 3 個\n    直し方: 読者が入力する語（英語、略語、言い換え、質問）を src/data/search-words/ に 4 個以上書く`,
    ]);
  });
});

describe('data', () => {
  const book = bookAddresses({pages: [page('## 一 {/* #first */}\n')]});
  const section = '/area/sample/#first' as const;
  const dead = '/area/sample/#gone' as const;
  const none = {...data, terms: [], corrections: [], changes: [], questions: [], searchWords: {}};
  const term = {id: 't', ja: '', en: '', reading: '', aliases: [], meaning: '', section};
  const correction = {
    id: 'c',
    kind: 'typo',
    said: '',
    now: '',
    why: '',
    source: 'deployment-policies-and-settings',
    section,
  } as const;
  const option = {text: '', why: '', section};
  const options = [option, option, option, {...option, section: dead}] as const;
  const question = {id: 'q', situation: '', ask: '', options: [option, option, option, option], answer: 0} as const;

  const change = {id: 'new', date: '2026-11-29', title: '', section} as const;

  it('passes where every section lives', () => {
    const entries = {terms: [term], corrections: [correction], changes: [change], questions: [question]};
    const living = {...entries, searchWords: {[section]: ['語']}};
    expect(messages(checkData({...none, ...living}, book))).toEqual([]);
  });

  it.each([
    ['search words', {searchWords: {[dead]: ['語']}}, 'src/data/search-words/:1: /area/sample/#gone'],
    ['search words of no page', {searchWords: {'/gone/#x': ['語']}}, 'src/data/search-words/:1: /gone/#x'],
    ['a term', {terms: [{...term, section: dead}]}, 'src/data/glossary/:1: t'],
    ['a correction', {corrections: [{...correction, section: dead}]}, 'src/data/corrections/:1: c'],
    ['a change', {changes: [{...change, section: dead}]}, 'src/data/changes.ts:1: new'],
    ['an option', {questions: [{...question, options}]}, 'src/data/questions/:1: q'],
  ])('names %s of a section that does not exist, and the mend', (_, planted, place) => {
    expect(messages(checkData({...none, ...planted}, book))).toEqual([
      expect.stringMatching(
        new RegExp(`^${place}: 行き先の.*がない: /.*#.*\n {4}直し方: .*(?:ある id: first|/area/sample/)`),
      ),
    ]);
  });
});

describe('changes', () => {
  const entry = (id: string, date: string): Change => ({id, date, title: '', section: '/area/sample/#first'});
  const check = (...changes: Change[]): string[] => messages(checkChanges({changes}));

  it('pass newest first', () => {
    expect(check(entry('b', '2026-11-29'), entry('a', '2026-11-29'), entry('first', '2026-11-22'))).toEqual([]);
  });

  it.each([
    ['the id of another', entry('new', '2026-11-28'), '同じ id が 2 度ある'],
    ['a date of another form', entry('x', '28.11.2026'), '日付の形が違う: 28.11.2026'],
    ['a later date than the one above', entry('x', '2026-11-30'), '上の項目より新しい'],
  ])('name one with %s, and the mend', (_, planted, problem) => {
    expect(check(entry('new', '2026-11-29'), planted)).toEqual([
      `src/data/changes.ts:1: ${planted.id}: ${problem}\n    直し方: 新しい順に並べ、id は一度だけ使い、date は '2026-11-29' の形で書く`,
    ]);
  });
});

describe('mended statements', () => {
  const pages = [page('## 一 {/* #first */}\n\n{/* facts: stated */}\n')];
  const check = (fact: string, source: SourceKey): string[] => {
    const mended = {fact, was: '', why: '', source};
    const change: Change = {id: 'm', date: '2026-11-29', title: '', section: '/area/sample/#first', mended};
    return messages(checkMended({pages, data: {...data, changes: [change]}}));
  };

  it('name a fact of their section and a source of its page', () => {
    expect(check('stated', 'deployment-policies-and-settings')).toEqual([]);
    expect(check('other', 'alarm-actions')).toEqual([
      'src/data/changes.ts:1: m: /area/sample/#first は事実 other を述べていない\n    直し方: 節が述べる事実を書く: stated',
      'src/data/changes.ts:1: m: 出典 alarm-actions は docs/area/sample.mdx にない\n    直し方: ページの sources にあるキーを書く',
    ]);
  });
});

describe('terms', () => {
  it('names a term that no page shows, and the page that it lacks', async () => {
    const site = await readThisSite();
    expect(messages(checkTerms(site))).toEqual([]);
    const pages = site.pages.filter(({address}) => address !== '/glossary/ka/');
    const [message] = messages(checkTerms({...site, pages}));
    expect(message).toMatch(
      /^src\/data\/glossary\/[a-z-]+\.ts:\d+: .*どのページにもない\n +直し方: .*\/glossary\/ka\/ .*row="ka"/,
    );
  });

  it('names a term of no row, one of two with the same id, and a page of no row', async () => {
    const {pages, data: all} = await readThisSite();
    const [term] = all.terms;
    if (term === undefined) {
      throw new Error('no term');
    }
    const nowhere = {...term, id: 'nowhere', ja: 'Xxx', reading: 'xxx'};
    const data = {...all, terms: [...all.terms, nowhere, term]};
    expect(messages(checkTerms({pages: [...pages, page('<TermList row="wa" />')], data}))).toEqual([
      'src/data/glossary/:1: nowhere: 読みの最初の文字のページがない: xxx\n    直し方: reading をひらがなで書く。分け方は src/data/glossary/group.ts',
      expect.stringMatching(
        /^src\/data\/glossary\/[a-z-]+\.ts:\d+: .*同じ id の用語が 2 つある\n {4}直し方: 公開していない/,
      ),
      `docs/area/sample.mdx:${offset + 1}: 用語集にないページの row: wa\n    直し方: ページを消すか、row を a / e / ka / sa / ta / ha / ma のどれかにする。分け方は src/data/glossary/group.ts`,
    ]);
  });
});

describe('drill', () => {
  it('names exam points that no page shows, and a page that has none', async () => {
    const site = await readThisSite();
    expect(messages(checkDrill(site))).toEqual([]);
    const pages = site.pages.filter(({address}) => address !== '/drill/x-ray/');
    expect(messages(checkDrill({...site, pages: [...pages, page('<ExamDrill set="none" />')]}))).toEqual([
      expect.stringMatching(
        /^docs\/monitoring\/x-ray\.mdx:\d+: 試験で.*にもない\n +直し方: docs\/drill\/x-ray\.mdx を slug: \/drill\/x-ray\/ .*set="x-ray"/,
      ),
      expect.stringMatching(/^docs\/area\/sample\.mdx:\d+: 試験で問われることのない set: none\n +直し方: .* x-ray /),
    ]);
  });
});

describe('questions', () => {
  const option = (text: string) => ({text, why: '', section: '/area/sample/#first'}) as const;
  const checkWith = (right: string): Finding[] => {
    const options = [option('六文字の案だ'), option(right), option('短い案'), option('別の案')] as const;
    return checkQuestions({questions: [{id: 'q', situation: '', ask: '', options, answer: 1}]});
  };

  it('passes a right option that is longest by a third', () => {
    expect(checkWith('x'.repeat(8))).toEqual([]);
  });

  it('names a right option that its length gives away, and the mend', () => {
    expect(messages(checkWith('x'.repeat(9)))).toEqual([
      'src/data/questions/:1: q: 正解の選択肢だけが長い\n    直し方: 正解の語を why に移すか、ほかの選択肢を同じ細かさの操作に書き直す',
    ]);
  });

  it('names a question with a mark that would be shown as it is typed', () => {
    expect(messages(checkWith('`x`')).join()).toContain('q: Markdown の記号は、問題ではそのまま出る');
  });

  it('names a question that no page shows, and the page that it lacks', async () => {
    const site = await readThisSite();
    expect(checkQuestionPlaces(site)).toEqual([]);
    const pages = site.pages.filter(({address}) => address !== '/questions/x-ray/');
    expect(messages(checkQuestionPlaces({...site, pages}))[0]).toMatch(
      /^src\/data\/questions\/[a-z-]+\.ts:\d+: q-[a-z0-9-]+: どのページにもない\n +直し方: \/questions\/x-ray\/ のページを.*set="x-ray"/,
    );
    const data = {...site.data, areas: []};
    expect(messages(checkQuestionPlaces({pages: [], data}))[0]).toContain('を src/data/areas.ts の領域に加える');
  });

  it('names a published topic that too few are about, and the mend', () => {
    const options = [option('一'), option('二'), option('三'), option('四')] as const;
    const checkCount = (count: number, published: string): string[] => {
      const questions = Array.from(
        {length: count},
        () => ({id: 'q', situation: '', ask: '', options, answer: 0}) as const,
      );
      const ledger = {file: 'ledger.txt', lines: [published]};
      return messages(checkQuestionsOfPages({pages: [page('')], data: {...data, questions}, ledger}));
    };
    expect(checkCount(2, '/area/sample/')).toEqual([
      'docs/area/sample.mdx:1: /area/sample/ の節が正解になる問題が 2 問\n    直し方: src/data/questions/ に 3 問以上書く',
    ]);
    expect([...checkCount(3, '/area/sample/'), ...checkCount(2, '/other/')]).toEqual([]);
  });
});

describe('strips of time', () => {
  const {rolling} = data.strips;
  const check = (body: string, facts: readonly string[] = []): string[] =>
    rolling === undefined
      ? []
      : messages(
          checkStrips({
            pages: [page(body)],
            data: {...data, strips: {rolling: {...rolling, section: '/area/sample/#first', facts}}, charts: {}},
          }),
        );

  it('passes a strip on its page, which states its facts', () => {
    const body = '{/* facts: a-fact */}\n\n<TimeStrip id="fig-time-x" method="rolling" />\n';
    expect(check(body, ['a-fact'])).toEqual([]);
  });

  it('names file, line and mend of an unknown method and of an id of another form', () => {
    const [method, id] = check('<TimeStrip id="strip" method="roling" />\n');
    expect(method).toBe(
      `docs/area/sample.mdx:${offset + 1}: <TimeStrip> が知らない method: roling\n    直し方: method を rolling のどれかにする`,
    );
    expect(id).toContain('<TimeStrip> の id が fig-time-… でない: strip');
  });

  it('catches a strip that its page does not show, and a fact that it does not state', () => {
    expect(check('').join()).toContain('図 rolling が /area/sample/#first のページにない');
    const body = '<TimeStrip id="fig-time-x" method="rolling" />\n';
    expect(check(body, ['a-fact']).join()).toContain('のページが述べていない: a-fact');
  });
});

describe('marks', () => {
  const checkMarksOf = (pages: readonly Page[], corrections: readonly Correction[]): Finding[] =>
    checkMarks({pages, data: {...data, corrections}});

  const entry = {
    id: 'old-name',
    kind: 'outdated',
    said: '旧名',
    now: '新名',
    why: '改名された',
    source: 'deployment-policies-and-settings',
    section: '/area/sample/#first',
  } as const satisfies Correction;

  it('passes when mark and entry name each other', () => {
    expect(checkMarksOf([page('文 <Corrected id="old-name" />\n')], [entry])).toEqual([]);
  });

  it('catches a mark without an entry, and an entry without a mark', () => {
    expect(messages(checkMarksOf([page('文 <Corrected id="nobody" />\n')], [])).join()).toContain(
      `docs/area/sample.mdx:${offset + 1}: 訂正 nobody の項目がない`,
    );
    expect(messages(checkMarksOf([page('')], [entry])).join()).toContain('訂正 old-name の印がどの節にもない');
  });

  it('catches an entry that points at another page than the mark', () => {
    const elsewhere = {...entry, section: '/area/other/#first'} as const satisfies Correction;
    expect(messages(checkMarksOf([page('<Corrected id="old-name" />\n')], [elsewhere])).join()).toContain(
      '/area/other/#first',
    );
  });

  it('catches a mark whose source the page does not list', () => {
    expect(messages(checkMarksOf([page('文 <EditionNote source="aws-config-pricing" />')], [])).join()).toContain(
      'このページの出典の一覧にない',
    );
  });

  it('catches a source of an older edition that the text does not mark', () => {
    const quoted = frontMatter.replace(
      'deployment-policies-and-settings',
      'certification-updates-from-aws-training-and',
    );
    expect(messages(checkMarksOf([page('文', quoted)], [])).join()).toContain('現行版を読んでいない出典');
    expect(
      checkMarksOf([page('文 <EditionNote source="certification-updates-from-aws-training-and" />', quoted)], []),
    ).toEqual([]);
  });
});

describe('the plugin', () => {
  it('stops at a fault before anything is bundled', async () => {
    const none = {file: 'ledger.txt', lines: []};
    const site = {pages: [page('## 見出し\n')], data, ledger: none, factIds: none};
    const plugin = contentChecks(() => Promise.resolve(site))();
    await expect(plugin.loadContent?.()).rejects.toThrow(/docs\/area\/sample\.mdx:\d+: 見出しに id がない.*\n.*直し方/);
  });
});

describe('the site as it is', () => {
  it('has no fault', async () => {
    const site = await readThisSite();
    expect(site.pages.length).toBeGreaterThanOrEqual(36);
    expect(messages(checkSite(site))).toEqual([]);
  });
});
