import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {redirects} from '../../data/redirects';
import type {PageRedirect} from '../../data/redirects';
import {formatFinding} from '../../site/finding';
import type {Finding} from '../../site/finding';
import {slugOf} from '../content-checks/page';
import {readPages} from '../content-checks/read-site';
import {checkRedirects} from './check-redirects';
import {checkLedgerForm, findRemovedLines, findUnlisted, findVanished, formatLedger, ledgerFile, parseLedger} from './ledger';
import {parseAddedLines, readLedgerHistory} from './ledger-history';
import {firstSentence, isNotesPage, readPublishedPage} from './published-page';
import {listAddresses, readBuild} from './read-build';

const page = (body: string): string =>
  `<!doctype html><html lang=ja class="docs-wrapper docs-doc-page" data-has-hydrated=false><head><meta name=description content=ページの説明。><meta property=og:image content=http://x/card.png></head><body><main><div class="theme-doc-markdown markdown"><header><h1>ページ</h1></header>${body}</div></main></body></html>`;

const batchSize = '<h2 id=batch-size>一度に<code>n</code>台<a href=#batch-size class=hash-link>​</a></h2><ul><li>台数で決める。割合でもよい。</li></ul>';
const rollback = '<h3 id=rollback>戻し方</h3><p>向き先を戻す <span class=mark>訂正</span>。</p>';

const said = (findings: readonly Finding[]): string => findings.map(formatFinding).join('\n');

describe('readPublishedPage', () => {
  it('reads headings with their first sentence, without link signs and marks', () => {
    const {title, description, image, sections} = readPublishedPage('/a/', page(batchSize + rollback));
    expect({title, description, image}).toEqual({title: 'ページ', description: 'ページの説明。', image: 'http://x/card.png'});
    expect(sections).toEqual([
      {id: 'batch-size', kind: 'heading', title: '一度にn台', description: '台数で決める。'},
      {id: 'rollback', kind: 'heading', title: '戻し方', description: '向き先を戻す。'},
    ]);
  });

  it('reads figures, terms and corrections, and no other id', () => {
    const {sections} = readPublishedPage(
      '/a/',
      page(
        '<figure id=fig-a><figcaption id=fig-a-caption>流れ</figcaption><svg><desc id=fig-a-desc>左から右へ。続き。</desc></svg></figure>' +
          '<dl><div class=term><dt id=alb><a href=/x/>ALB</a><span>Application Load Balancer</span></dt><dd>振り分ける装置<span class=term__aliases>別名</span></dd></div></dl>' +
          '<article id=old-name class=correction><p class=correction__said><span class=correction__label>元のノート</span><del>古い名</del></p><p class=correction__now><span class=correction__label>正しくは</span>新しい名。</p></article>' +
          '<div id=layout-part></div>',
      ),
    );
    expect(sections.map(({id, kind, title}) => [id, kind, title])).toEqual([
      ['fig-a', 'figure', '流れ'],
      ['alb', 'term', 'ALB'],
      ['old-name', 'correction', '訂正: 古い名'],
    ]);
    expect(sections.map(({description}) => description)).toEqual(['左から右へ。', '振り分ける装置', '新しい名。']);
  });

  it('says a row where a section opens with a table, and falls back on the page', () => {
    const {sections} = readPublishedPage(
      '/a/',
      page('<h2 id=when>選ぶとき</h2><div><p class=table-scroll__hint aria-hidden=true>横に</p><table><thead><tr><th>a<th>b<tbody><tr><td>選ぶ<td>安いとき</table></div><h2 id=end>終わり</h2>'),
    );
    expect(sections.map(({description}) => description)).toEqual(['選ぶ: 安いとき', 'ページの説明。']);
  });

  it('reads aliases: of the section below, or of one that moved', () => {
    const {sections} = readPublishedPage(
      '/a/',
      page(`<span id=size class=anchor-alias></span>${batchSize}<p id=gone class=anchor-alias>この節は移動した。<a href=/notes/b/#gone>移動先の節を読む</a></p>`),
    );
    expect(sections).toEqual([
      {id: 'size', kind: 'alias', title: '一度にn台', description: '台数で決める。'},
      expect.objectContaining({id: 'batch-size'}),
      {id: 'gone', kind: 'alias', title: '移動した節', description: 'この節は移動した。移動先の節を読む', movedTo: '/notes/b/#gone'},
    ]);
  });

  it('refuses a page that it does not understand instead of publishing nothing', () => {
    expect(() => readPublishedPage('/a/', '<html class=docs-doc-page><h1>題</h1></html>')).toThrow(/^\/a\/: 本文か h1 のないページ。直し方/);
  });

  it('tells pages of the notes from redirects and section pages', () => {
    expect(isNotesPage(page(''))).toBe(true);
    expect(isNotesPage('<!doctype html><html lang=ja><title>docs-doc-page</title></html>')).toBe(false);
  });

  it('takes the first sentence, or all where there is no 。', () => {
    expect([firstSentence('一。二。'), firstSentence('一')]).toEqual(['一。', '一']);
  });
});

/** What the ledger says when the site that published `batch-size` and `rollback` changes. */
describe('the ledger against a build', () => {
  let folder = '';
  const ledger = ['/', '/area/a/', '/area/a/#batch-size', '/area/a/#rollback', '/area/b/'];
  const build = (pages: Readonly<Record<string, string>>): string[] => {
    rmSync(folder, {recursive: true, force: true});
    for (const [address, body] of Object.entries(pages)) {
      mkdirSync(path.join(folder, address), {recursive: true});
      writeFileSync(path.join(folder, address, 'index.html'), page(body));
    }
    return listAddresses(readBuild(folder));
  };
  const check = (pages: Readonly<Record<string, string>>, moved: readonly PageRedirect[] = []): string => {
    const published = build(pages);
    return said([...checkLedgerForm(ledger), ...findVanished(ledger, published, moved), ...findUnlisted(ledger, published)]);
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'permalinks-'));
  });
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  it('passes an unchanged site', () => {
    expect(check({'/': '', '/area/a/': batchSize + rollback, '/area/b/': ''})).toBe('');
  });

  it('catches a removed heading', () => {
    expect(check({'/': '', '/area/a/': rollback, '/area/b/': ''})).toBe(
      `${ledgerFile}:3: 公開した住所が消えた: /area/a/#batch-size\n    直し方: /area/a/ の代わりの見出しのすぐ上に <AnchorAlias id="batch-size" /> を置く。節を別のページへ移したなら <AnchorAlias id="batch-size" to="/new/#id" />`,
    );
  });

  it('catches a renamed id: the old one vanished, the new one is not listed', () => {
    const message = check({'/': '', '/area/a/': batchSize.replace(/batch-size/g, 'size') + rollback, '/area/b/': ''});
    expect(message).toMatch(/:3: 公開した住所が消えた: \/area\/a\/#batch-size\n.*<AnchorAlias id="batch-size" \/>/);
    expect(message).toMatch(/:5: 台帳にない新しい住所が 1 件ある: \/area\/a\/#size\n.*npm run permalinks/);
  });

  it('is content with an alias in its place', () => {
    const message = check({'/': '', '/area/a/': `<span id=batch-size class=anchor-alias></span>${rollback}`, '/area/b/': ''});
    expect(message).toBe('');
  });

  it('names the page that a section moved to', () => {
    expect(check({'/': '', '/area/a/': rollback, '/area/b/': batchSize})).toContain('<AnchorAlias id="batch-size" to="/area/b/#batch-size" />');
  });

  it('catches a moved page, and is content with a redirect', () => {
    const pages = {'/': '', '/area/b/': '', '/area/c/': batchSize + rollback};
    expect(check(pages)).toMatch(/:2: 公開した住所が消えた: \/area\/a\/\n.*\{from: '\/area\/a\/', to: '\/new\/'\}/);
    const published = build(pages);
    expect(findVanished(ledger, published, [{from: '/area/a/', to: '/area/c/'}])).toEqual([]);
  });

  it('catches a section that a moved page lost on its way', () => {
    const published = build({'/': '', '/area/b/': '', '/area/c/': rollback});
    expect(said(findVanished(ledger, published, [{from: '/area/a/', to: '/area/c/'}]))).toMatch(/\/area\/a\/#batch-size\n.*直し方: \/area\/c\/ の代わりの見出し/);
  });

  it('refuses a build without pages', () => {
    expect(() => build({})).toThrow();
  });
});

describe('the form of the ledger', () => {
  it('catches disorder, doubles and what is no address, with its line', () => {
    expect(said(checkLedgerForm(['/b/', '/a/']))).toMatch(/:2: 順が違う: \/a\//);
    expect(said(checkLedgerForm(['/a/', '/a/']))).toMatch(/:2: 2 度ある: \/a\//);
    expect(said(checkLedgerForm(['/a/#図']))).toMatch(/:1: 住所の形でない/);
    expect(said(checkLedgerForm(['/a']))).toMatch(/:1: 住所の形でない/);
    expect(said(checkLedgerForm(['/a/', '']))).toMatch(/:2: 住所の形でない/);
  });

  it('is written sorted, each address once', () => {
    expect(formatLedger(['/b/', '/a/#x', '/a/', '/b/'])).toBe('/a/\n/a/#x\n/b/\n');
    expect(parseLedger(formatLedger(['/b/', '/a/']))).toEqual(['/a/', '/b/']);
  });
});

describe('the ledger only grows', () => {
  it('catches a line that an earlier version had', () => {
    expect(said(findRemovedLines(['/a/', '/a/#x', '/old/'], ['/a/']))).toMatch(/台帳から消された住所: \/a\/#x\n.*<AnchorAlias id="x" \/>.*\n.*台帳から消された住所: \/old\/\n.*redirects\.ts/);
    expect(parseAddedLines('--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n /kept/\n-/gone/\n+/new/\n+/new/#id')).toEqual(['/new/', '/new/#id']);
  });

  it('reads what git remembers, also of a line that a later commit removed', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ledger-'));
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args], {cwd: folder, encoding: 'utf8'});
    try {
      expect(readLedgerHistory(folder)).toBeUndefined();
      git('init', '--quiet');
      mkdirSync(path.join(folder, 'src/data'), {recursive: true});
      for (const ledger of ['/a/\n/b/\n', '/a/\n']) {
        writeFileSync(path.join(folder, ledgerFile), ledger);
        git('add', '.');
        git('commit', '--quiet', '--message', 'x');
      }
      expect(readLedgerHistory(folder)?.sort()).toEqual(['/a/', '/b/']);
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  });

  it('has lost no line since the first commit', () => {
    const ledger = parseLedger(readFileSync(ledgerFile, 'utf8'));
    expect(said(checkLedgerForm(ledger))).toBe('');
    // Outside git (an unpacked archive) there is no earlier version to compare with.
    expect(said(findRemovedLines(readLedgerHistory(process.cwd()) ?? [], ledger))).toBe('');
  });
});

describe('redirects', () => {
  const pages = ['/', '/a/', '/b/'];
  const check = (list: readonly PageRedirect[]): string => said(checkRedirects(list, pages));

  it('of the site are sound', () => {
    expect(said(checkRedirects(redirects, readPages(process.cwd()).map(slugOf)))).toBe('');
  });

  it('pass where each leads straight to a living page', () => {
    expect(check([{from: '/old/', to: '/a/'}, {from: '/older/', to: '/a/'}])).toBe('');
  });

  it('may not loop', () => {
    expect(check([{from: '/x/', to: '/x/'}])).toMatch(/\/x\/ → \/x\/: リダイレクトが輪になっている/);
    expect(check([{from: '/x/', to: '/y/'}, {from: '/y/', to: '/x/'}])).toMatch(/輪になっている.*\n.*直し方.*\n.*輪になっている/);
  });

  it('may not start twice, from a living page, lead through another or to nowhere', () => {
    expect(check([{from: '/x/', to: '/a/'}, {from: '/x/', to: '/b/'}])).toMatch(/\/x\/ → \/b\/: 同じ住所から 2 度始まる/);
    expect(check([{from: '/a/', to: '/b/'}])).toMatch(/始まりの住所に今もページがある/);
    expect(check([{from: '/x/', to: '/y/'}, {from: '/y/', to: '/a/'}])).toMatch(/行き先もまた移っている\n.*to を \/a\/ にする/);
    expect(check([{from: '/x/', to: '/nowhere/'}])).toMatch(/行き先のページがない\n.*あるページ: \/ \/a\/ \/b\//);
  });
});
