import {parse} from 'csv-parse/sync';
import {describe, expect, it} from 'vitest';
import data from '../../data';
import type {SiteData} from '../../data';
import {composeSite} from '../../site/compose-site';
import {readPage} from '../../site/read-page';
import {composeQuestionCards, composeTermCards} from './compose-cards';

const owner = {title: 'ノート', siteUrl: 'https://example.com/notes/'};
const page = readPage('docs/a/b.mdx', 'a/b', '---\ntitle: 題 & <名>\nslug: /a/b/\n---\n\n## 節 {/* #id */}\n');
const areas = [{key: 'area', label: '運用 と監視', items: ['a/b'], docs: ['a/b']}];
const [someTerm] = data.terms;
const [someQuestion] = data.questions;
if (someTerm === undefined || someQuestion === undefined) {
  throw new Error('src/data/ に用語か問題がない');
}
const term = {
  ...someTerm,
  id: 'x',
  ja: '用語, "甲"',
  en: 'term',
  abbr: 'T',
  aliases: ['乙', '丙'],
  meaning: 'a < b & c。',
  section: '/a/b/#id',
} as const;
const option = (text: string) => ({text, why: `${text}の理由。`, section: '/a/b/#id'}) as const;
const question = {
  ...someQuestion,
  id: 'q-x',
  situation: '状況。',
  ask: 'どれか。',
  options: [option('甲'), option('乙'), option('<丙>'), option('丁')],
  answer: 2,
} as const;

const siteOf = (more: Partial<SiteData>) =>
  composeSite([page], {data: {...data, areas, ...more}, ledger: {file: '', lines: []}, factIds: {file: '', lines: []}});

/** The rows, as Anki reads them: lines that begin with `#` are no rows. */
const rowsOf = (csv: string): string[][] => parse(csv, {comment: '#', comment_no_infix: true});

const link = '<a href="https://example.com/notes/a/b/#id">題 &#x26; &#x3C;名> › 節</a>';

describe('the cards', () => {
  it('say what Anki asks otherwise, above the first row', () => {
    const csv = composeTermCards(owner, siteOf({terms: [term]}));
    expect(csv.split('\n').slice(0, 9)).toEqual([
      '#separator:Comma',
      '#html:true',
      '#notetype:Basic',
      '#notetype:基本',
      '#if matches:update current',
      '#guid column:1',
      '#deck column:2',
      '#tags column:3',
      expect.stringMatching(/^"sap-c02-term-x",/),
    ]);
  });

  it('are a row for each term, escaped as CSV and as HTML', () => {
    expect(rowsOf(composeTermCards(owner, siteOf({terms: [term]})))).toEqual([
      [
        'sap-c02-term-x',
        'ノート::用語',
        'SAP-C02::運用_と監視',
        '用語, "甲"',
        `term、T<br><b>a &#x3C; b &#x26; c。</b><br>別の呼び方: 乙、丙<br>${link}`,
      ],
    ]);
  });

  it('are a row for each question, with options, the right one, and why', () => {
    expect(rowsOf(composeQuestionCards(owner, siteOf({questions: [question]})))).toEqual([
      [
        'sap-c02-question-q-x',
        'ノート::練習問題',
        'SAP-C02::運用_と監視',
        '状況。<br><b>どれか。</b><br>A. 甲<br>B. 乙<br>C. &#x3C;丙><br>D. 丁',
        `<b>C. &#x3C;丙></b><br>A × 甲の理由。 ${link}<br>B × 乙の理由。 ${link}<br>C ○ &#x3C;丙>の理由。 ${link}<br>D × 丁の理由。 ${link}`,
      ],
    ]);
  });
});
