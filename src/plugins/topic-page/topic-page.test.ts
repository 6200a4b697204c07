import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {} from 'mdast-util-mdx';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {toString} from 'mdast-util-to-string';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {stringify} from 'yaml';
import data from '../../data';
import {composeSite} from '../../site/compose-site';
import {readPage} from '../../site/read-page';
import {topicPage} from '.';

const frontMatter = {
  form: 'topic',
  title: '見本',
  slug: '/sample/',
  description: '見本のページ。',
  checked: '2026-11-22',
  exam: [{cue: '停止なし', answer: '`Rolling`'}],
  sources: ['certification-updates-from-aws-training-and'],
  related: ['[見出し](/other/#id) — 何か'],
};

const rolling = readPage(
  'docs/x.mdx',
  'deploy-patterns/rolling',
  `---\n${stringify({...frontMatter, slug: '/deploy-patterns/rolling/', tasks: ['2.1']})}---\n`,
);
const none = {file: '', lines: []};
const site = composeSite([rolling], {data, ledger: none, factIds: none});
const readSite = () => Promise.resolve(site);

async function transform(data: Record<string, unknown>): Promise<Root> {
  const root = fromMarkdown('本文。');
  await unified()
    .use(topicPage, {readSite})
    .run(root, new VFile({data: {frontMatter: data}}));
  return root;
}

describe('topicPage', () => {
  it('opens with the description and closes with exam points, related sections and sources', async () => {
    const {children} = await transform(frontMatter);
    expect(children.map((node) => toString(node))).toEqual([
      '見本のページ。',
      '本文。',
      '試験で問われること',
      '停止なしRolling',
      '関連する節',
      '見出し — 何か',
      '公式の出典',
      '確認日 2026-11-22。印と確認日の意味',
      'Certification updates from AWS Training and Certification: September 2026引用で確認',
    ]);
    expect(children[2]?.data).toEqual({hProperties: {id: 'exam-points'}});
  });

  it('tells a mark the edition of its source', async () => {
    const mark: MdxJsxTextElement = {
      type: 'mdxJsxTextElement',
      name: 'EditionNote',
      attributes: [{type: 'mdxJsxAttribute', name: 'source', value: 'certification-updates-from-aws-training-and'}],
      children: [],
    };
    const root: Root = {type: 'root', children: [{type: 'paragraph', children: [mark]}]};
    await unified()
      .use(topicPage, {readSite})
      .run(root, new VFile({data: {frontMatter}}));
    expect(mark.attributes).toEqual([{type: 'mdxJsxAttribute', name: 'edition', value: 'quoted'}]);
  });

  it('leaves out the sections that a page does not have', async () => {
    const {children} = await transform({...frontMatter, form: 'home', exam: [], sources: [], related: []});
    expect(children.map((node) => toString(node))).toEqual(['見本のページ。', '本文。']);
  });

  it('stops on front matter that cannot be trusted, with the mend', async () => {
    await expect(transform({...frontMatter, sources: ['nobody']})).rejects.toThrow(/知らない出典 nobody。直し方: /);
  });

  it('gathers exam points of a set, the sets of an area, and the pages of each task, from all pages', async () => {
    const gathered = (name: string, attributes: MdxJsxFlowElement['attributes']): Root => ({
      type: 'root',
      children: [{type: 'mdxJsxFlowElement', name, attributes, children: []}],
    });
    const expand = async (root: Root): Promise<string> => {
      const data = {frontMatter: {...frontMatter, form: 'home', exam: [], sources: [], related: []}};
      const expanded = await unified().use(topicPage, {readSite}).run(root, new VFile({data}));
      return toString(expanded);
    };
    const given = (name: string, value: string) => [{type: 'mdxJsxAttribute', name, value} as const];
    expect(await expand(gathered('ExamDrill', given('set', 'rolling')))).toMatch(
      /^見本のページ。見本停止なしRollingこの話題の練習問題（\d+ 問）$/,
    );
    expect(await expand(gathered('ExamDrill', given('set', 'x-ray')))).not.toContain('停止なし');
    expect(await expand(gathered('ExamDrillSets', given('area', 'deploy-patterns')))).toBe(
      '見本のページ。ローリングデプロイ（1 問）',
    );
    expect(await expand(gathered('ExamDrillSets', given('area', 'monitoring')))).toBe('見本のページ。');
    expect(await expand(gathered('TaskTable', []))).toContain('Task 2.1ビジネス要件を満たすデプロイ戦略の設計見本');
  });

  it('leaves pages outside docs/ alone', async () => {
    expect((await transform({})).children).toHaveLength(1);
  });
});
