import {describe, expect, it} from 'vitest';
import type {Area} from '../../data/areas';
import type {Term} from '../../data/glossary';
import {checkBook} from './check-book';
import {composeBook} from './compose-book';
import type {Book, BookSource} from './compose-book';
import {planBook} from './plan-book';
import type {BookPage} from './plan-book';

const area = (key: string, items: Area['items']): Area => ({
  key,
  label: `領域 ${key}`,
  items,
  docs: items.flatMap((item) => (typeof item === 'string' ? [item] : item.docs)),
});
const areas = [
  area('introduction', ['index', 'scope']),
  area('deploy', ['deploy/one', {label: '群', docs: ['deploy/two']}]),
  area('appendix', [
    {label: '練習問題', docs: ['self-check/index']},
    {label: 'デプロイの問題', docs: ['self-check/deploy']},
    {label: '一問一答', docs: ['drill/index', 'drill/deploy']},
    'reading-guide',
    {label: '用語集', docs: ['glossary/index', 'glossary/a']},
    'corrections',
  ]),
];
const page = (docId: string): BookPage => ({
  docId,
  address: docId === 'index' ? '/' : `/${docId.replace('/index', '')}/`,
  title: `題 ${docId}`,
});
const pages = areas.flatMap(({docs}) => docs.map(page));

const term = {
  id: 'batch',
  ja: 'バッチ',
  en: 'batch',
  reading: 'ばっち',
  aliases: [],
  meaning: '一度に入れ替える分。',
  section: '/deploy/one/#size',
} satisfies Term;

const framed = (text: string): string => `<main><div class="theme-doc-markdown markdown">${text}</div></main>`;

/** The text of each page by its address; a page that is not named has a title alone. */
function compose(texts: Readonly<Record<string, string>>, others: Partial<BookSource> = {}): Book {
  return composeBook({
    title: '本',
    tagline: '副題',
    edition: '2026-11-30',
    areas,
    terms: [],
    pages,
    readHtml: (address) => framed(texts[address] ?? `<header><h1>題 ${address}</h1></header>`),
    isOnSite: (address) => pages.some((each) => each.address === address),
    siteUrl: 'https://example.com/notes',
    baseUrl: '/notes/',
    ...others,
  });
}
const html = (texts: Readonly<Record<string, string>>, others?: Partial<BookSource>): string =>
  compose(texts, others).toHtml(new Map(), '');

describe('the order of the book', () => {
  const {parts, leftOut} = planBook(areas, pages);

  it('is that of the sidebar, the guide first, the pieces of the appendix as parts', () => {
    expect(parts.map(({label}) => label)).toEqual([
      '領域 introduction',
      '領域 deploy',
      '練習問題',
      '用語集',
      '題 corrections',
    ]);
    expect(
      parts.map(({groups}) => groups.map((group) => [group.label, ...group.pages.map(({docId}) => docId)])),
    ).toEqual([
      [
        [undefined, 'reading-guide'],
        [undefined, 'scope'],
      ],
      [
        [undefined, 'deploy/one'],
        ['群', 'deploy/two'],
      ],
      [
        [undefined, 'self-check/index'],
        ['デプロイの問題', 'self-check/deploy'],
      ],
      [[undefined, 'glossary/a']],
      [[undefined, 'corrections']],
    ]);
  });

  it('leaves home, the drill and the list of terms to the site', () => {
    expect(leftOut.map(({docId}) => docId)).toEqual(['index', 'drill/index', 'drill/deploy', 'glossary/index']);
  });

  it('goes from part over group and page to section in the headings, which become bookmarks', () => {
    const text = '<header><h1>題</h1></header><h2 id="a">節</h2>';
    const made = html({'/deploy/one/': text, '/deploy/two/': text});
    const headings = [...made.matchAll(/<h(\d)[^>]*>([^<]*)/g)].map(
      ([, level, title]) => `${level ?? ''} ${title ?? ''}`,
    );
    const from = headings.indexOf('1 領域 deploy');
    expect(headings.slice(from, from + 6)).toEqual(['1 領域 deploy', '2 題', '3 節', '2 群', '3 題', '4 節']);
  });
});

describe('the ids of the book', () => {
  it('are those of two pages with the same id, each with the links to it', () => {
    const made = html({
      '/deploy/one/': '<h2 id="size">大きさ</h2><a href="#size">上</a>',
      '/deploy/two/': '<h2 id="size">大きさ</h2><a href="#size">上</a><a href="/notes/deploy/one/#size">隣</a>',
    });
    expect(made.match(/ id="\w+__size"/g)).toEqual([' id="deploy_one__size"', ' id="deploy_two__size"']);
    expect(made.match(/href="#\w+__size"/g)).toEqual([
      'href="#deploy_one__size"',
      'href="#deploy_two__size"',
      'href="#deploy_one__size"',
    ]);
  });

  it('are kept by what a drawing names', () => {
    const drawing =
      '<figure id="fig-x"><svg aria-labelledby="fig-x-t" aria-describedby="fig-x-d"><desc id="fig-x-d">図</desc>' +
      '<marker id="fig-x-m"/><path marker-end="url(#fig-x-m)" d="M0 0"/><use href="#icon-s3"/>' +
      '<a href="/notes/deploy/two/"><text>次</text></a></svg>' +
      '<figcaption id="fig-x-t">題</figcaption></figure>';
    const made = html({'/deploy/one/': drawing});
    for (const kept of [
      'aria-labelledby="deploy_one__fig-x-t"',
      'aria-describedby="deploy_one__fig-x-d"',
      'id="deploy_one__fig-x-d"',
      'id="deploy_one__fig-x-m"',
      'marker-end="url(#deploy_one__fig-x-m)"',
      'href="#deploy_one__icon-s3"',
      'href="#deploy_two"',
      'id="deploy_one__fig-x-t"',
    ]) {
      expect(made).toContain(kept);
    }
  });

  it('stop it where a page has one twice', () => {
    expect(() => html({'/deploy/one/': '<p id="a"></p><p id="a"></p>'})).toThrow(
      /^\/deploy\/one\/: id が 2 度ある: #a\n {4}直し方: /,
    );
  });

  it('stop it where a page has that of the book', () => {
    const taken = {docId: 'scope', address: '/book_contents/', title: ''} as const;
    expect(() => html({}, {pages: [taken]})).toThrow(/同じ id が 2 度ある: #book_contents\n {4}直し方: /);
  });

  it('stop it where a page has no text where it is looked for', () => {
    expect(() => html({}, {readHtml: () => '<main></main>'})).toThrow(/: ビルドしたページに .*\n {4}直し方: /);
  });
});

describe('the links of the book', () => {
  const linkTo = (href: string, others?: Partial<BookSource>): string | undefined =>
    /<(?:a|span)[^>]*>行き先/.exec(
      html({'/deploy/one/': `<a href="${href}" target="_blank">行き先</a>`, '/deploy/two/': '<button id="b">'}, others),
    )?.[0];

  it.each([
    ['a page of the book', '/notes/deploy/two/', '<a href="#deploy_two">行き先'],
    ['what is operated, and so stays behind, as its page', '/notes/deploy/two/#b', '<a href="#deploy_two">行き先'],
    ['the list of terms as the index', '/notes/glossary/#batch', '<a href="#book_index">行き先'],
    ['a page that is left out on the site', '/notes/drill/#x', '<a href="https://example.com/notes/drill/#x">行き先'],
    ['home on the site', '/notes/', '<a href="https://example.com/notes/">行き先'],
    ['other sites', 'https://docs.aws.amazon.com/x', '<a href="https://docs.aws.amazon.com/x">行き先'],
  ])('lead to %s', (_, href, expected) => {
    expect(linkTo(href)).toBe(expected);
  });

  it('are text where they would lead to a site that is published nowhere', () => {
    expect(linkTo('/notes/drill/', {siteUrl: undefined})).toBe('<span>行き先');
    expect(linkTo('/notes/deploy/two/', {siteUrl: undefined})).toBe('<a href="#deploy_two">行き先');
  });

  it.each([
    ['an id that is not there', '/notes/deploy/two/#none', 'リンクの行き先の id がない'],
    ['a page that is nowhere', '/notes/none/', 'リンクの行き先がサイトにも本にもない'],
    ['what is no address of the site', 'two/', 'リンクが / で始まらない'],
  ])('stop it where one leads to %s, with page and mend', (_, href, problem) => {
    expect(() => linkTo(href)).toThrow(new RegExp(`^/deploy/one/: ${problem}: ${href}\n {4}直し方: `));
  });
});

describe('the answers', () => {
  const question =
    '<header><h1>問題</h1></header><article id="q-one" class="question"><div class="question__head"><span>1. 題</span></div>' +
    '<p>状況。</p><details class="question__answer"><summary>答えと理由</summary><p>正解は B</p></details></article>';
  const made = html({'/self-check/deploy/': question});

  it('stand behind the questions of the group, and question and answer lead to each other', () => {
    const [asked = '', answered = ''] = made.split('デプロイの問題: 答え');
    expect(asked).toContain('状況。');
    expect(asked).not.toContain('正解は B');
    expect(asked).toContain('href="#self-check_deploy__q-one__answer"');
    expect(answered).toContain('正解は B');
    expect(answered).toContain('href="#self-check_deploy__q-one"');
    expect(answered).not.toContain('<details');
  });
});

describe('the page numbers', () => {
  const use = '<a class="gloss" href="/notes/glossary/ha/#batch">バッチ</a>';
  const book = compose(
    {
      '/deploy/one/': `<h2 id="size">大きさ</h2>`,
      '/deploy/two/': `${use}${use}`,
      '/scope/': use,
      '/glossary/ha/': '<dl><dt id="batch">バッチ</dt></dl>',
    },
    {
      terms: [term],
      areas: areas.map((each) => (each.key === 'appendix' ? area('appendix', ['glossary/ha']) : each)),
      pages: [...pages, page('glossary/ha')],
    },
  );
  const textOf = (made: string, start: string): string =>
    (made.split(start)[1] ?? '')
      .replace(/<\/li>.*/s, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();

  it('stand in the contents', () => {
    const made = book.toHtml(new Map([['deploy_one', 12]]), '');
    expect(textOf(made, 'href="#deploy_one">')).toBe('題 deploy/one 12');
  });

  it('stand in the index: where it is explained, used, has its meaning, each page once', () => {
    const numbers = new Map([
      ['deploy_one__size', 12],
      ['scope_use0_glossary_ha__batch', 3],
      ['deploy_two_use1_glossary_ha__batch', 14],
      ['deploy_two_use2_glossary_ha__batch', 14],
      ['glossary_ha__batch', 90],
    ]);
    const made = book.toHtml(numbers, '').replace(/<a [^>]* hidden>.*?<\/a>/g, '');
    expect(textOf(made, 'class="book-entry">')).toBe('バッチ 12 3 14 90');
  });
});

describe('a printed book', () => {
  const check = (
    page: {text?: string; smallest?: number},
    places: readonly (readonly [string, number])[],
  ): Promise<string[]> =>
    checkBook(
      {linked: new Set(['a']), figures: [['f', 'f_end']]},
      {
        pages: 1,
        places: new Map(places),
        readText: () => Promise.resolve({text: '文', smallest: 7, ...page}),
      },
    );
  const whole = [
    ['a', 1],
    ['f', 1],
    ['f_end', 1],
  ] as const;

  it('holds figures whole, and of several drawings in one each', () => {
    const {figures} = compose({
      '/deploy/one/':
        '<figure id="fig-x"><svg></svg></figure><figure id="fig-y"><ol><li>甲</li><li>乙</li></ol></figure>',
    });
    expect(figures.map(([start]) => start)).toEqual([
      'deploy_one__fig-x',
      'deploy_one__fig-y_1',
      'deploy_one__fig-y_2',
    ]);
  });

  it('is let pass', async () => {
    expect(await check({}, whole)).toEqual([]);
  });

  it.each([
    ['letters are boxes', check({text: '名前 \0\0'}, whole), /^字の形がなく、.*: 1 ページ「名前 」の後\n {4}直し方: /],
    ['letters are small', check({smallest: 6.5}, whole), /^7 pt より小さい字がある: 1 ページ（6\.5 pt）\n {4}直し方: /],
    ['a link leads nowhere', check({}, whole.slice(1)), /^行き先のないリンクがある: #a\n {4}直し方: /],
    [
      'a figure is cut',
      check({}, [...whole.slice(0, 2), ['f_end', 2]]),
      /^紙の終わりで切れる図がある: #f\n {4}直し方: /,
    ],
  ])('is refused where %s', async (_, faults, message) => {
    expect(await faults).toEqual([expect.stringMatching(message)]);
  });
});
