import type {Root} from 'mdast';
import type {} from 'mdast-util-mdx';
import {toString} from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {describe, expect, it} from 'vitest';
import data from '../../data';
import type {Term} from '../../data/glossary';
import {fold, holds} from './fold';
import {readPage} from '../../site/read-page';
import {prepareNames} from './find-names';
import {linkTerms, termsToExplain} from './link-terms';

const term = (ja: string, more: Partial<Term> = {}): Term => ({
  id: ja,
  ja,
  en: ja,
  reading: 'か',
  aliases: [],
  meaning: '',
  section: '/home/#id',
  ...more,
});

describe('the names in a text', () => {
  const namesIn = (text: string, ...terms: Term[]): string[] =>
    prepareNames(terms)(text).map(({start, end}) => text.slice(start, end));

  it('are names, abbreviations and other names, the longest first', () => {
    const terms = [term('スタック'), term('スタック ポリシー', {abbr: 'SP', aliases: ['規則']})];
    expect(namesIn('スタック ポリシーは規則（SP）。スタックに付ける。', ...terms)).toEqual([
      'スタック ポリシー',
      '規則',
      'SP',
      'スタック',
    ]);
  });

  it('are whole words: of katakana, of kanji, and Latin ones with their signs', () => {
    expect(namesIn('ロールバック、サービスロール、ロール名', term('ロール'))).toEqual(['ロール']);
    expect(namesIn('注釈者と注釈', term('注釈'))).toEqual(['注釈']);
    expect(namesIn('CI/CD、ECI、CI-x、CI は CI.', term('設定項目', {abbr: 'CI'}))).toEqual(['CI', 'CI']);
  });

  it('are no part of a longer Latin name', () => {
    expect(namesIn('Cost Explorer、Explorer View、Explorer と Explorer 2 つ', term('Explorer'))).toEqual([
      'Explorer',
      'Explorer',
    ]);
  });

  it('are no everyday English, and none where there is no term', () => {
    expect(namesIn('既定（default version）', term('既定', {aliases: ['default version']}))).toEqual(['既定']);
    expect(namesIn('既定')).toEqual([]);
  });
});

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkDirective);

/** What a page shows with the links to meanings marked. */
function linked(markdown: string, terms: readonly Term[], explained: readonly Term[] = terms): string[] {
  const root: Root = processor.parse(markdown);
  const before = toString(root);
  linkTerms(root, prepareNames(terms), new Set(explained));
  expect(toString(root)).toBe(before);
  const found: string[] = [];
  visit(root, 'link', (node) => {
    if (node.data?.hProperties !== undefined) {
      expect(node.data.hProperties).toEqual({className: ['gloss']});
      found.push(`${toString(node)} ${node.url}`);
    }
  });
  return found;
}

describe('linkTerms', () => {
  const role = term('ロール');

  it('links the first use in each section', () => {
    const page = 'ロールとロール\n\n- ロール\n\n## 節\n\nロールと**ロール**\n\n### 小さな節\n\n**ロール**';
    expect(linked(page, [role])).toEqual(Array.from({length: 3}, () => 'ロール /glossary/ka/#ロール'));
  });

  it('leaves headings, links, code, marks, components, heads of tables and of their rows alone', () => {
    const page = [
      '## ロール',
      '[ロール](/a/) `ロール` <Derived>ロール</Derived>',
      '```mermaid\nロール\n```',
      '<DiagramText>\n\n1. ロール\n\n</DiagramText>',
      ':::note[ロール]\n\n本文\n\n:::',
      '| ロール | 何 |\n|---|---|\n| ロール | 値 |',
    ].join('\n\n');
    expect(linked(page, [role])).toEqual([]);
    expect(linked('| 何 | 何 |\n|---|---|\n| 行 | ロール |', [role])).toEqual(['ロール /glossary/ka/#ロール']);
  });

  it('leaves a term alone where the section links to what explains it', () => {
    expect(linked('[それ](/home/#id)とロール', [role])).toEqual([]);
  });

  it('links no name that several terms of the page have, and no part of a name that is not explained', () => {
    const twice = [term('甲', {aliases: ['名前']}), term('乙', {aliases: ['名前']})];
    expect(linked('名前', twice)).toEqual([]);
    expect(linked('名前', twice, twice.slice(1))).toEqual(['名前 /glossary/ka/#乙']);
    expect(linked('ロール ポリシー', [role, term('ロール ポリシー')], [role])).toEqual([]);
  });

  it('stops before a section is full of links', () => {
    const many = ['甲', '乙', '丙', '丁', '戊', '己'].map((ja) => term(`${ja}A`));
    expect(linked(many.map(({ja}) => ja).join('、'), many)).toHaveLength(5);
  });

  it('gives a link that is written by hand the same class', () => {
    expect(linked('[役割](/glossary/ka/#role)、[一覧](/glossary/)、[行](/glossary/ka/)', [])).toEqual([
      '役割 /glossary/ka/#role',
    ]);
  });
});

describe('termsToExplain', () => {
  const page = (docId: string, form: string, title = '題') =>
    readPage(
      `docs/${docId}.mdx`,
      docId,
      `---\nform: ${form}\ntitle: ${title}\nslug: /${docId}/\ndescription: 説明。\nchecked: '2026-11-25'\n---\n`,
    );
  const pages = [page('a', 'topic'), page('b', 'guide'), page('c', 'topic', 'ロールの題'), page('d', 'appendix')];
  const areas = [{key: 'x', label: 'X', items: [{label: 'A', docs: ['a', 'b']}], docs: ['a', 'b']}] as const;
  const explained = (slug: string, ...terms: Term[]): string[] =>
    [...termsToExplain({pages, data: {...data, areas, terms}}, slug, prepareNames(terms))].map(({ja}) => ja);

  it('are those of other pages, on pages that teach', () => {
    const terms = [term('ロール', {section: '/a/#role'}), term('他')];
    expect(explained('/a/', ...terms)).toEqual(['他']);
    expect(explained('/b/', ...terms)).toEqual(['ロール', '他']);
    expect(explained('/d/', ...terms)).toEqual([]);
    expect(explained('/none/', ...terms)).toEqual([]);
  });

  it('are not what the page is about', () => {
    expect(explained('/c/', term('ロール'), term('他'))).toEqual(['他']);
  });

  it('are not what everybody knows, and what means something else elsewhere only near its home', () => {
    const terms = [term('EC2', {linked: 'never'}), term('パイプ', {linked: 'nearby', section: '/a/#pipe'})];
    expect(explained('/b/', ...terms)).toEqual(['パイプ']);
    expect(explained('/c/', ...terms)).toEqual([]);
  });
});

describe('what is typed into the glossary', () => {
  it.each([
    ['ＡＷＳ　ｺﾝﾌｨｸﾞ', 'AWSこんふぃぐ'],
    ['flow logs', 'flowlogs'],
    ['VPC flow logs', 'flow L'],
    ['ECS 組み込みのブルー/グリーン', 'グリーン'],
  ])('%s holds %s', (name, typed) => {
    expect(holds(fold(name), fold(typed))).toBe(true);
  });

  it('begins with a word where it leaves a space out', () => {
    expect(holds(fold('partial batch responses'), fold('ALB'))).toBe(false);
  });
});
