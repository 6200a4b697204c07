import {describe, expect, it} from 'vitest';
import data from '../data';
import type {Area} from '../data/areas';
import {lettersWithTerms} from '../data/glossary/group';
import {composeSite} from './compose-site';
import {readPage} from './read-page';
import type {Page} from './site';

const none = {file: '', lines: []};
const page = (docId: string, body: string): Page =>
  readPage(`docs/${docId}.mdx`, docId, `---\nslug: /${docId}/\n---\n\n${body}`);
const option = {text: '', why: '', section: '/a/#one'} as const;
const question = {
  id: 'q-a',
  situation: '前提。続き。',
  ask: 'どれか?',
  options: [option, option, option, option],
  answer: 0,
} as const;
const areas: readonly Area[] = [
  {key: 'x', label: 'X', items: ['a'], docs: ['a']},
  {key: 'y', label: 'Y', items: [{label: 'B', docs: ['b']}], docs: ['b']},
];

describe('composeSite', () => {
  const compose = (...pages: Page[]) =>
    composeSite(pages, {data: {...data, areas, questions: [question]}, ledger: none, factIds: none});
  const idsOf = (body: string): string[] | undefined =>
    compose(page('a', body)).pages[0]?.sections.map(({kind, id}) => `${kind} ${id}`);

  it('lists the terms of a row on the page that shows them, and the corrections of a kind', () => {
    expect(idsOf('<TermList row="ka" />')).toEqual(
      lettersWithTerms(data.terms, 'ka').flatMap(({id, terms}) => [
        `alias ${id}`,
        ...terms.map((term) => `term ${term.id}`),
      ]),
    );
    expect(idsOf('<TermList />')).toEqual([]);
    expect(idsOf('<CorrectionList kind="typo" />')).toEqual(
      data.corrections.filter(({kind}) => kind === 'typo').map(({id}) => `correction ${id}`),
    );
    expect(idsOf('<CorrectionsByService />')).toEqual(
      data.corrections.filter(({kind}) => !['typo', 'lost'].includes(kind)).map(({id}) => `correction ${id}`),
    );
  });

  it('lists a strip of time as a figure under the id of its page, named by its caption; an unknown method is none', () => {
    const [made] = compose(page('a', '<TimeStrip id="fig-time-x" method="rolling" />')).pages;
    expect(made?.sections.map(({id, kind, title}) => [id, kind, title.split(':')[0]])).toEqual([
      ['fig-time-x', 'figure', 'ローリング'],
    ]);
    expect(idsOf('<TimeStrips id="fig-time-all" />')).toEqual(['figure fig-time-all']);
    expect(idsOf('<TimeChart id="fig-time-y" chart="m-out-of-n" />')).toEqual(['figure fig-time-y']);
    expect(idsOf('<TimeStrip id="fig-time-x" method="none" />')).toEqual([]);
    expect(idsOf('<TimeChart id="fig-time-y" chart="none" />')).toEqual([]);
  });

  it('lists the questions of a set, and no others', () => {
    expect(idsOf('<SelfCheck set="x" />')).toEqual(['question q-a']);
    expect(idsOf('<SelfCheck set="b" />')).toEqual([]);
  });

  it('keeps the published addresses of questions that went from the page of their area to one of their set', () => {
    const body = '<NumberedQuestionSets area="y" />';
    expect(idsOf(body)).toEqual([]);
    const ledger = {file: '', lines: ['/questions/y/#q-b']};
    const moved = {...question, id: 'q-b', options: [{...option, section: '/b/#one'}, option, option, option]} as const;
    const questions = [moved, {...moved, id: 'q-new'}];
    const site = composeSite([page('a', body)], {data: {...data, areas, questions}, ledger, factIds: none});
    expect(site.pages[0]?.sections).toEqual([
      expect.objectContaining({id: 'q-b', kind: 'alias', movedTo: '/questions/b/#q-b', title: '問題: 前提。'}),
    ]);
  });

  it('keeps the published addresses of terms that went from the one page of all to that of their row', () => {
    const [first, other] = lettersWithTerms(data.terms, 'ka').flatMap(({terms}) => terms);
    const ledger = {file: '', lines: [`/glossary/#${first?.id ?? ''}`]};
    const site = composeSite([page('a', '<TermIndex />')], {data, ledger, factIds: none});
    expect(other).toBeDefined();
    const [glossary] = site.pages;
    const letters = lettersWithTerms(data.terms).length;
    expect(glossary?.sections.slice(0, letters).every(({id, kind}) => id.startsWith('kana-') && kind === 'alias')).toBe(
      true,
    );
    expect(glossary?.sections.slice(letters)).toEqual([
      expect.objectContaining({id: first?.id, kind: 'alias', movedTo: `/glossary/ka/#${first?.id ?? ''}`}),
    ]);
  });

  it('lets a moved section speak as it does where it went', () => {
    const moved = page('b', '<AnchorAlias id="old" to="/a/#one" />');
    const {pages} = compose(moved, page('a', '## 一 {/* #one */}\n\n文。\n'));
    expect(pages.map(({docId}) => docId)).toEqual(['a', 'b']);
    expect(pages[1]?.sections[0]).toMatchObject({id: 'old', title: '一', description: '文。', movedTo: '/a/#one'});
  });
});
