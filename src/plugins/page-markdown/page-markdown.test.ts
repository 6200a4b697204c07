import {describe, expect, it} from 'vitest';
import data from '../../data';
import {composeSite} from '../../site/compose-site';
import {readPage} from '../../site/read-page';
import {composeIndex, composeWhole} from './compose-index';
import {articleOf, composeMarkdown} from './compose-markdown';

const opening = '<div class="theme-doc-markdown markdown">';
const siteUrl = 'https://example.com/notes/';
const url = `${siteUrl}area/page/`;

/** The Markdown of what stands in a page below its title. */
const markdownOf = (html: string): string =>
  composeMarkdown(`${opening}<header><h1>題</h1></header>${html}</div>`, '/area/page/', siteUrl).replace(
    /^# 題\n\n<[^>]+>\n\n/,
    '',
  );

describe('composeMarkdown', () => {
  it('begins with title and address', () => {
    expect(composeMarkdown(`${opening}<header><h1>題</h1></header><p>本文。</div>`, '/area/page/', siteUrl)).toBe(
      `# 題\n\n<${url}>\n\n本文。\n`,
    );
  });

  it('leaves out what readers operate, what lets lines break, and what keeps old addresses alive', () => {
    const html =
      '<h2 id=a>EC2\u00a0の<code>Batch<wbr/>Size:<wbr/> 1</code><a class=hash-link href=#a></a></h2>' +
      '<div class="copy-link-row copy-link-row--h2"><span class=copy-link><button></button></span></div>' +
      '<p id=b class=anchor-alias>移動した。<a href=/x/>移動先</a></p><form class=practice><p>すべて</form>' +
      '<nav class=kana-bar><a href=#k>か</a></nav><p>5<!-- --> 件\u00a0を見る';
    expect(markdownOf(html)).toBe('## EC2 の`BatchSize: 1`\n\n5 件 を見る\n');
  });

  it('makes addresses whole', () => {
    const html = '<p><a href=#id>節</a><a href=/notes/other/#x>別</a><a href=https://aws.amazon.com/>AWS</a>';
    expect(markdownOf(html)).toBe(
      `[節](${url}#id)[別](https://example.com/notes/other/#x)[AWS](https://aws.amazon.com/)\n`,
    );
  });

  it('sets apart what only looks set apart', () => {
    const html =
      '<p>まとめ。<a class=mark href=/notes/m/>ノートのまとめ</a>' +
      '<ul><li><a href=/notes/q/>問題</a><span class=question-set__size>3 問</span><li><a href=/notes/r/>別</a><span>4 問</span></ul>';
    expect(markdownOf(html)).toBe(
      'まとめ。（[ノートのまとめ](https://example.com/notes/m/)）\n\n' +
        '- [問題](https://example.com/notes/q/)（3 問）\n- [別](https://example.com/notes/r/)（4 問）\n',
    );
  });

  it('writes a link of weight so that GFM reads the weight', () => {
    expect(markdownOf('<p><strong>S3 の<a href=/notes/e/>点</a></strong>が要る')).toBe(
      '**S3 の**[**点**](https://example.com/notes/e/)が要る\n',
    );
  });

  it('keeps tables', () => {
    const html =
      '<table role=table><thead><tr role=row><th>値<th>意味<tbody><tr><th scope=row><code>a|b</code><td><span class=yes>できる</span></table>';
    expect(markdownOf(html)).toBe('| 値 | 意味 |\n| - | - |\n| `a\\|b` | できる |\n');
  });

  it('gives a drawing by its title, source and text, its links whole', () => {
    const html =
      '<figure class=diagram><p class=diagram__hint>→<svg><text>x</text></svg><figcaption class=diagram__foot>' +
      '<span class=diagram__title>図の題</span><span class=diagram__actions><button>図を拡大</button>' +
      `<span class=copy-link data-source='flowchart TD\n  a["<b>"]\n  click a href "/x/#y"'></span></span></figcaption></figure>` +
      '<details class=diagram-text><summary>図を文章で読む</summary><div><ol><li>読む。</ol></div></details>';
    expect(markdownOf(html)).toBe(
      '**図の題**\n\n```mermaid\nflowchart TD\n  a["<b>"]\n  click a href "https://example.com/notes/x/#y"\n```\n\n1. 読む。\n',
    );
  });

  it('gives a drawing of time by its title and table', () => {
    const html =
      '<figure class=time-strip><svg></svg><figcaption><span class=diagram__title>帯</span></figcaption></figure>' +
      '<details class=diagram-text><summary>図を表で読む</summary><table><thead><tr><th>段階<tbody><tr><td>1</table></details>';
    expect(markdownOf(html)).toBe('**帯**\n\n| 段階 |\n| - |\n| 1 |\n');
  });

  it('keeps the lines and the language of code', () => {
    const html =
      '<div class="theme-code-block"><div class=codeBlockTitle_OeMC>題名</div><div><pre class="prism-code language-bash"><code>' +
      '<div class=token-line><span>if a; then</span><br/></div><div class=token-line><span>  b</span><br/></div>' +
      '</code></pre><div class=code-buttons><button></button></div></div></div>';
    expect(markdownOf(html)).toBe('**題名**\n\n```bash\nif a; then\n  b\n```\n');
  });

  it('opens what is folded: exam points and questions with their answers', () => {
    const html =
      '<ul><li><details class=exam-point><summary>問い</summary><p>答え。</p></details></ul>' +
      '<article class=question><div class=question__head><span>1. 話題</span></div><p>状況。' +
      '<fieldset><legend>どれか。</legend><label class=question__option><input type=radio /><span class=question__letter>A</span>' +
      '<span>甲</span></label></fieldset><p class=question__verdict><details class=question__answer><summary>答えと理由</summary>' +
      '<p>正解は <strong>A</strong></details></article>';
    expect(markdownOf(html)).toBe(
      '- **問い**\n\n  答え。\n\n**1. 話題**\n\n状況。\n\nどれか。\n\n- **A** 甲\n\n正解は **A**\n',
    );
  });

  it('keeps text from turning into markup', () => {
    expect(markdownOf('<p>&lt;TASK&gt; と * と #')).toBe('\\<TASK> と \\* と #\n');
  });
});

describe('articleOf', () => {
  it('is what stands in the frame', () => {
    const article = `${opening}<article class=question></article></div>`;
    expect(articleOf(`<nav></nav><article>${article}</article><footer>`, 'docs/x.mdx')).toBe(article);
  });

  it('refuses a page without, with the mend', () => {
    expect(() => articleOf('<main></main>', 'docs/x.mdx')).toThrow(/^docs\/x\.mdx: .*\n {4}直し方: /);
  });
});

describe('the files for programs', () => {
  const none = {file: '', lines: []};
  const page = (docId: string, slug: string, title: string) =>
    readPage(`docs/${docId}.mdx`, docId, `---\ntitle: ${title}\nslug: ${slug}\ndescription: ${title}の説明。\n---\n`);
  const areas = [
    {key: 'one', label: '初め', items: ['index'], docs: ['index']},
    {key: 'two', label: '次', items: ['a/b'], docs: ['a/b']},
  ];
  const site = composeSite([page('a/b', '/a/b/', '話題'), page('index', '/', 'ホーム')], {
    data: {...data, areas},
    ledger: none,
    factIds: none,
  });
  const owner = {title: 'ノート', siteUrl: 'https://example.com/notes/'};

  it('list every page once, by area, with what it says', () => {
    expect(composeIndex(owner, site)).toBe(
      [
        '# ノート',
        '> ホームの説明。',
        '全ページの本文を 1 つにしたもの: [llms-full.txt](https://example.com/notes/llms-full.txt)',
        '## 初め',
        '- [ホーム](https://example.com/notes/index.md): ホームの説明。',
        '## 次',
        '- [話題](https://example.com/notes/a/b.md): 話題の説明。\n',
      ].join('\n\n'),
    );
  });

  it('hold the text of every page', () => {
    expect(composeWhole(owner, site, ['# 一\n', '# 二\n'])).toBe('# ノート\n\n> ホームの説明。\n\n# 一\n\n# 二\n');
  });
});
