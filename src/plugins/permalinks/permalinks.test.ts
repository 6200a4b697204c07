import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {ledgerFile} from '../../data/addresses';
import type {PageRedirect} from '../../data/redirects';
import {listAddresses} from '../../site/address-book';
import {composeSite} from '../../site/compose-site';
import {formatFinding} from '../../site/finding';
import type {Finding} from '../../site/finding';
import {splitLines} from '../../site/open-site';
import {readPage} from '../../site/read-page';
import type {Site} from '../../site/site';
import {readThisSite, siteDir} from '../../site/this-site';
import {permalinks} from '.';
import {checkAddresses, checkBuild} from './check-addresses';
import {checkRedirects} from './check-redirects';
import {checkLedgerForm, findRemovedLines, formatLedger} from './ledger';
import {parseAddedLines, readLedgerHistory} from './ledger-history';

const said = (findings: readonly Finding[]): string => findings.map(formatFinding).join('\n');

const batchSize = '## 一度に入れ替える量 {/* #batch-size */}\n\n- 台数で決める。割合でもよい。\n';
const rollback = '### 戻し方 {/* #rollback */}\n\n向き先を戻す。\n';

/** A site of the given bodies by address, with the ledger that it had published. */
function siteOf(
  bodies: Readonly<Record<string, string>>,
  ledger: readonly string[],
  redirects: readonly PageRedirect[],
): Site {
  const pages = Object.entries(bodies).map(([slug, body]) =>
    readPage('docs/x.mdx', 'x', `---\nslug: ${slug}\n---\n\n${body}`),
  );
  const empty = {
    areas: [],
    terms: [],
    corrections: [],
    changes: [],
    questions: [],
    sources: {},
    searchWords: {},
    equivalents: [],
  };
  return composeSite(pages, {
    data: {...empty, redirects, strips: {}, charts: {}, ways: []},
    ledger: {file: ledgerFile, lines: ledger},
    factIds: {file: 'src/data/fact-ids.txt', lines: []},
  });
}

/** What the ledger says when the site that published `batch-size` and `rollback` changes. */
describe('the ledger against the site', () => {
  const ledger = ['/', '/area/a/', '/area/a/#batch-size', '/area/a/#rollback', '/area/b/'];
  const check = (bodies: Readonly<Record<string, string>>, moved: readonly PageRedirect[] = []): string =>
    said(checkAddresses(siteOf(bodies, ledger, moved)));

  it('passes an unchanged site', () => {
    expect(check({'/': '', '/area/a/': batchSize + rollback, '/area/b/': ''})).toBe('');
  });

  it('catches a removed heading', () => {
    expect(check({'/': '', '/area/a/': rollback, '/area/b/': ''})).toBe(
      `${ledgerFile}:3: 公開したアドレスが消えた: /area/a/#batch-size\n    直し方: /area/a/ の代わりの見出しのすぐ上に <AnchorAlias id="batch-size" /> を置く。節を別のページへ移したなら <AnchorAlias id="batch-size" to="/new/#id" />`,
    );
  });

  it('catches a renamed id: the old one vanished, the new one is not listed', () => {
    const message = check({'/': '', '/area/a/': batchSize.replace(/batch-size/g, 'size') + rollback, '/area/b/': ''});
    expect(message).toMatch(/:3: 公開したアドレスが消えた: \/area\/a\/#batch-size\n.*<AnchorAlias id="batch-size" \/>/);
    expect(message).toMatch(/:5: 台帳にない新しいアドレスが 1 件ある: \/area\/a\/#size\n.*npm run permalinks/);
  });

  it('is content with an alias in its place, and with one that leads to another page', () => {
    expect(check({'/': '', '/area/a/': `<AnchorAlias id="batch-size" />\n\n${rollback}`, '/area/b/': ''})).toBe('');
    expect(
      check({'/': '', '/area/a/': `<AnchorAlias id="batch-size" to="/area/b/#x" />\n\n${rollback}`, '/area/b/': ''}),
    ).toBe('');
  });

  it('names the page that a section moved to', () => {
    expect(check({'/': '', '/area/a/': rollback, '/area/b/': batchSize})).toContain(
      '<AnchorAlias id="batch-size" to="/area/b/#batch-size" />',
    );
  });

  it('catches a moved page, and is content with a redirect once the new address is listed', () => {
    const bodies = {'/': '', '/area/b/': '', '/area/c/': batchSize + rollback};
    expect(check(bodies)).toMatch(
      /:2: 公開したアドレスが消えた: \/area\/a\/\n.*\{from: '\/area\/a\/', to: '\/new\/'\}/,
    );
    const listed = [...ledger, '/area/c/', '/area/c/#batch-size', '/area/c/#rollback'];
    expect(said(checkAddresses(siteOf(bodies, listed, [{from: '/area/a/', to: '/area/c/'}])))).toBe('');
  });

  it('catches a section that a moved page lost on its way', () => {
    const message = check({'/': '', '/area/b/': '', '/area/c/': rollback}, [{from: '/area/a/', to: '/area/c/'}]);
    expect(message).toMatch(/\/area\/a\/#batch-size\n.*直し方: \/area\/c\/ の代わりの見出し/);
  });
});

describe('the plugin', () => {
  const addressesOf = (bodies: Readonly<Record<string, string>>) => async () => {
    const site = siteOf(bodies, ['/', '/#batch-size'], []);
    await permalinks(() => Promise.resolve(site))().loadContent?.();
  };

  it('stops at a vanished address before anything is bundled', async () => {
    await expect(addressesOf({'/': batchSize})()).resolves.toBeUndefined();
    await expect(addressesOf({'/': ''})()).rejects.toThrow(/:2: 公開したアドレスが消えた: \/#batch-size\n.*直し方/);
  });
});

describe('the built pages against the site', () => {
  const site = siteOf({'/area/a/': batchSize}, [], []);
  const check = (html: string): string => {
    const folder = mkdtempSync(path.join(tmpdir(), 'permalinks-'));
    try {
      mkdirSync(path.join(folder, 'area/a'), {recursive: true});
      writeFileSync(path.join(folder, 'area/a/index.html'), html);
      return said(checkBuild(site, folder));
    } finally {
      rmSync(folder, {recursive: true, force: true});
    }
  };

  it('passes where every address is an id, quoted or bare', () => {
    expect([check('<h2 id=batch-size>x</h2>'), check('<h2 class=a id="batch-size">x</h2>')]).toEqual(['', '']);
  });

  it('names an id that the built page lacks, with the mend', () => {
    expect(check('<h2 data-id=batch-size>x</h2>')).toMatch(
      /^docs\/x\.mdx:5: \/area\/a\/#batch-size がビルドしたページにない\n {4}直し方/,
    );
  });

  it('names a page that was not built', () => {
    expect(said(checkBuild(site, '/nonexistent'))).toMatch(/^docs\/x\.mdx:2: ページ \/area\/a\/ がビルドにない/);
  });
});

describe('the form of the ledger', () => {
  it('catches disorder, doubles and what is no address, with its line', () => {
    expect(said(checkLedgerForm(['/b/', '/a/']))).toMatch(/:2: 順が違う: \/a\//);
    expect(said(checkLedgerForm(['/a/', '/a/']))).toMatch(/:2: 2 度ある: \/a\//);
    expect(said(checkLedgerForm(['/a/#図']))).toMatch(/:1: アドレスの形でない/);
    expect(said(checkLedgerForm(['/a']))).toMatch(/:1: アドレスの形でない/);
    expect(said(checkLedgerForm(['/a/', '']))).toMatch(/:2: アドレスの形でない/);
  });

  it('is written sorted, each address once', () => {
    expect(formatLedger(['/b/', '/a/#x', '/a/', '/b/'])).toBe('/a/\n/a/#x\n/b/\n');
    expect(splitLines(formatLedger(['/b/', '/a/']))).toEqual(['/a/', '/b/']);
  });

  it('is read the same where git ends its lines the Windows way', () => {
    expect(said(checkLedgerForm(splitLines('/a/\r\n/a/#x\r\n/b/\r\n')))).toBe('');
  });
});

it('text files are written the same where git is set to end lines the Windows way', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'line-ends-'));
  const git = (...args: string[]): string => execFileSync('git', args, {cwd: folder, encoding: 'utf8'});
  try {
    git('init', '--quiet');
    git('config', 'core.autocrlf', 'true');
    copyFileSync(path.join(siteDir, '.gitattributes'), path.join(folder, '.gitattributes'));
    const texts = {'permalinks.txt': '/a/\n/b/\n', 'page.mdx': '---\nslug: /a/\n---\n', 'list.json': '[\n]\n'};
    for (const [name, text] of Object.entries(texts)) {
      writeFileSync(path.join(folder, name), text);
      git('add', name);
      rmSync(path.join(folder, name));
      git('checkout-index', name);
      expect(readFileSync(path.join(folder, name), 'utf8')).toBe(text);
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
});

describe('the ledger only grows', () => {
  it('catches a line that an earlier version had', () => {
    expect(said(findRemovedLines(['/a/', '/a/#x', '/old/'], ['/a/']))).toMatch(
      /permalinks\.txt:2: 台帳から消されたアドレス: \/a\/#x\n.*<AnchorAlias id="x" \/>.*\n.*台帳から消されたアドレス: \/old\/\n.*redirects\.ts/,
    );
    expect(parseAddedLines('--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n /kept/\n-/gone/\n+/new/\n+/new/#id')).toEqual([
      '/new/',
      '/new/#id',
    ]);
  });

  it('reads what git remembers, also of a line that a later commit removed', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ledger-'));
    const git = (...args: string[]): string =>
      execFileSync(
        'git',
        ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
        {cwd: folder, encoding: 'utf8'},
      );
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

  it('has lost no line since the first commit', async () => {
    const {ledger} = await readThisSite();
    expect(ledger.lines.length).toBeGreaterThan(700);
    expect(said(checkLedgerForm(ledger.lines))).toBe('');
    // Outside git (an unpacked archive) there is no earlier version to compare with.
    expect(said(findRemovedLines(readLedgerHistory(siteDir) ?? [], ledger.lines))).toBe('');
  });
});

describe('redirects', () => {
  const pages = ['/', '/a/', '/b/'];
  const check = (list: readonly PageRedirect[]): string => said(checkRedirects(list, pages));

  it('of the site are sound, and every published address lives', async () => {
    const {pages, ledger, data, factIds} = await readThisSite();
    // What is new may still be unlisted while a page is written; the build and `npm start` ask for it.
    const published = [...ledger.lines, ...listAddresses({pages})];
    expect(
      said(checkAddresses({pages, data, factIds, ledger: {...ledger, lines: [...new Set(published)].sort()}})),
    ).toBe('');
  });

  it('pass where each leads straight to a living page', () => {
    expect(
      check([
        {from: '/old/', to: '/a/'},
        {from: '/older/', to: '/a/'},
      ]),
    ).toBe('');
  });

  it('may not loop', () => {
    expect(check([{from: '/x/', to: '/x/'}])).toMatch(/\/x\/ → \/x\/: リダイレクトが輪になっている/);
    expect(
      check([
        {from: '/x/', to: '/y/'},
        {from: '/y/', to: '/x/'},
      ]),
    ).toMatch(/輪になっている.*\n.*直し方.*\n.*輪になっている/);
  });

  it('may not start twice, from a living page, lead through another or to nowhere', () => {
    expect(
      check([
        {from: '/x/', to: '/a/'},
        {from: '/x/', to: '/b/'},
      ]),
    ).toMatch(/\/x\/ → \/b\/: 同じアドレスから 2 度始まる/);
    expect(check([{from: '/a/', to: '/b/'}])).toMatch(/始まりのアドレスに今もページがある/);
    expect(
      check([
        {from: '/x/', to: '/y/'},
        {from: '/y/', to: '/a/'},
      ]),
    ).toMatch(/行き先もまた移っている\n.*to を \/a\/ にする/);
    expect(check([{from: '/x/', to: '/nowhere/'}])).toMatch(/行き先のページがない\n.*あるページ: \/ \/a\/ \/b\//);
  });
});
