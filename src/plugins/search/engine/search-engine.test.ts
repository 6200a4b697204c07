import {describe, expect, test} from 'vitest';
import {exampleSite} from './example-site';
import type {SectionText} from './section';
import {buildEngine} from './search-engine';

const engine = buildEngine(exampleSite);
const first = (query: string): string | undefined => engine.search(query).results[0]?.address;

describe('search', () => {
  test.each([
    ['a partial word', 'ローリン', '/deploy-patterns/rolling/#batch-size'],
    ['hiragana for katakana', 'ろーりんぐ', '/deploy-patterns/rolling/#batch-size'],
    ['half-width kana', 'ﾌﾛｰﾛｸﾞ', '/monitoring/vpc-flow-logs/#use-cases'],
    ['Latin and Japanese run together', 'S3バケットポリシー', '/monitoring/vpc-flow-logs/#to-s3'],
    ['several words', 'ローリング 割合', '/deploy-patterns/rolling/#batch-size'],
    ['English', 'bucket policy', '/monitoring/vpc-flow-logs/#to-s3'],
    ['a search word', '切り戻し', '/deploy-patterns/rolling/#rollback'],
    ['an equivalent that no section names', 'revert', '/deploy-patterns/rolling/#rollback'],
    ['a slip in kana', 'ローリグデプロイ', '/deploy-patterns/rolling/#batch-size'],
    ['a slip in Latin', 'buckte policy', '/monitoring/vpc-flow-logs/#to-s3'],
    ['a question', '新旧の環境を同時に動かすと料金はどうなる?', '/deploy-patterns/blue-green/#cost'],
    ['English words as they are read', 'バッチサイズ', '/deploy-patterns/rolling/#batch-size'],
    ['kana that are not converted yet', 'かんきょうのひよう', '/deploy-patterns/blue-green/#cost'],
    ['a name of the glossary', '通信ログ', '/monitoring/vpc-flow-logs/#use-cases'],
  ])('%s', (_, query, address) => {
    expect(first(query)).toBe(address);
  });

  test.each(['フローログ 保存先 S3', 'buckte policy', '割合を決めて入れ替える'])(
    'typed letter by letter or at once, %s finds the same',
    (query) => {
      const typing = buildEngine(exampleSite);
      for (let letters = 1; letters <= query.length; letters++) {
        const typed = query.slice(0, letters);
        expect(typing.search(typed), typed).toEqual(buildEngine(exampleSite).search(typed));
      }
    },
  );

  test('X comes before the difference to X', () => {
    expect(first('ブルー/グリーン')).toBe('/deploy-patterns/blue-green/#blue-and-green');
    expect(first('ローリングとブルー/グリーンの違い')).toBe('/deploy-patterns/rolling/#compare');
  });

  test('a page follows the section that answers to its name', () => {
    expect(
      engine
        .search('ローリングデプロイ')
        .results.slice(0, 2)
        .map(({address}) => address),
    ).toEqual(['/deploy-patterns/rolling/#batch-size', '/deploy-patterns/rolling/']);
  });

  test('a filter leaves one area', () => {
    const {results, total} = engine.search('環境', {area: 'deploy-patterns'});
    expect(total).toBe(results.length);
    expect(new Set(results.map(({area}) => area))).toEqual(new Set(['deploy-patterns']));
    expect(engine.search('ローリング', {area: 'monitoring'}).results).toEqual([]);
  });

  test('the hits of a small area are found even where another has more and better ones', () => {
    const [crowd, ...others] = exampleSite.pages;
    if (crowd === undefined) {
      throw new Error('exampleSite has no page');
    }
    const sections = Array.from({length: 200}, (_, number): SectionText => ({
      id: `log-${number}`,
      kind: 'section',
      heading: '原因を調べる',
      within: '',
      text: '原因を調べる',
      words: [],
      explains: '',
    }));
    const {results} = buildEngine({
      ...exampleSite,
      pages: [{...crowd, sections: [...crowd.sections, ...sections]}, ...others],
    }).search('原因を調べる', {area: 'monitoring'});
    expect(results.map(({address}) => address)).toContain('/monitoring/vpc-flow-logs/#use-cases');
  });

  test.each([
    ['スタックとは何ですか?', 'スタックの集まり'],
    ['どれを使えばいい?', '使えばいい理由'],
  ])('a search word typed to the letter finds its section: %s', (word, near) => {
    const sections = [near, '概要'].map((heading, number): SectionText => ({
      id: `s${number}`,
      kind: 'section',
      heading,
      within: '',
      text: '',
      words: heading === '概要' ? [word] : [],
      explains: '',
    }));
    const pages = exampleSite.pages.slice(0, 1).map((only) => ({...only, sections}));
    expect(buildEngine({pages, equivalents: [], readings: []}).search(word).results[0]?.address).toMatch(/#s1$/);
  });

  test('an equivalent that is a loan word does not stand inside a longer one, but in a compound', () => {
    const page = exampleSite.pages.slice(0, 1).map((only) => ({
      ...only,
      sections: ['ロールバック', 'コントロール', 'IAM ロール', 'サービスロール', 'サービス'].map(
        (heading, number): SectionText => ({
          id: `s${number}`,
          kind: 'section',
          heading,
          within: '',
          text: '',
          words: [],
          explains: '',
        }),
      ),
    }));
    const {results} = buildEngine({pages: page, equivalents: [['権限', 'ロール']], readings: []}).search('権限');
    expect(results.map(({heading}) => heading.map(({text}) => text).join('')).sort()).toEqual([
      'IAM ロール',
      'サービスロール',
    ]);
  });

  test('marks what matched in heading and excerpt', () => {
    const [result] = engine.search('バケットポリシー').results;
    expect(result?.excerpt.filter(({marked}) => marked).map(({text}) => text)).toEqual(['バケットポリシー']);
    expect(result?.literals).toContain('ばけとぽりし');
  });

  test('before the text has arrived, all that was asked is kept for the marks on the page', () => {
    const pages = exampleSite.pages.map((page) => ({
      ...page,
      sections: page.sections.map((section) => ({...section, text: ''})),
    }));
    const [result] = buildEngine({...exampleSite, pages}).search('ローリングの順番').results;
    expect(result?.literals).toEqual(expect.arrayContaining(['ろりんぐの順番', 'ろりんぐ', '順番']));
  });

  test('says which search word matched where nothing else shows it', () => {
    expect(engine.search('青緑').results[0]?.foundAs).toBe('青緑デプロイ');
  });

  test('offers the likest entries where no word of the query is known', () => {
    expect(engine.search('費額').results.map(({address}) => address)).toContain('/deploy-patterns/blue-green/#cost');
  });

  test('what mended slips is told as the site writes it, and nothing where there were none', () => {
    const corrected = (query: string): string => engine.search(query).corrected;
    expect(['ローリグデプロイ', 'ローリング'].map(corrected)).toEqual(['ローリングデプロイ', '']);
  });

  test('nothing matches nonsense, and near names are offered for a near miss', () => {
    const nothing = {definition: undefined, results: [], total: 0, corrected: '', suggestions: []};
    expect(engine.search('zzqqxx')).toEqual(nothing);
    expect(engine.search('フロログゾ').results.length + engine.search('フロログゾ').suggestions.length).toBeGreaterThan(
      0,
    );
  });

  test.each([
    '',
    '   ',
    '.*',
    '[(',
    '<script>alert(1)</script>',
    '\\',
    '&amp;"\'',
    'あ'.repeat(2000),
    'a '.repeat(1000),
    '🙂',
  ])('survives %s', (query) => {
    expect(engine.search(query).total).toBeGreaterThanOrEqual(0);
  });

  test.each([
    ['its name', 'VPC フローログ'],
    ['another name', 'vpc flow logs'],
    ['a question for it', '通信ログとは?'],
  ])('a term is defined where the query is %s', (_, query) => {
    expect(engine.search(query).definition).toEqual({
      term: 'VPC フローログ',
      meaning: 'VPC の通信の記録。',
      address: '/glossary/#flow-logs',
    });
  });

  test('nothing is defined where the query says more, or the text has not arrived', () => {
    expect(engine.search('VPC フローログ 費用').definition).toBeUndefined();
    const withoutTexts = exampleSite.pages.map((page) => ({
      ...page,
      sections: page.sections.map((section) => ({...section, text: ''})),
    }));
    expect(buildEngine({...exampleSite, pages: withoutTexts}).search('通信ログ').definition).toBeUndefined();
  });

  test('the limit cuts results, not the count', () => {
    const {results, total} = engine.search('デプロイ', {limit: 1});
    expect(results).toHaveLength(1);
    expect(total).toBeGreaterThan(1);
  });
});
