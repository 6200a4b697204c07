import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {today} from '../site/today';
import {judgeAudit} from './audit';
import type {Allowed} from './audit';
import {allowed} from './audit-allowed';
import {findLicenceFaults, formatLicences, isAllowed, licenceList} from './licences';
import {listLocked} from './locked';
import {findLockFaults, findManifestFaults} from './manifest';

const read = (file: string): string => readFileSync(path.resolve(__dirname, '../..', file), 'utf8');
const packages = listLocked(read('package-lock.json'));

describe('package.json', () => {
  it('names each version exactly and accepts Node.js 20', () => {
    expect(findManifestFaults(read('package.json'))).toEqual([]);
  });

  it.each([
    ['"react": "19.3.1"', '"react": "^19.3.1"'],
    ['"yaml": "2.9.1"', '"yaml": "~2.9.1"'],
    ['"commander": "14.0.3"', '"commander": "14"'],
    ['"feed": "4.2.2"', '"feed": "github:jpmonette/feed"'],
  ])('would not pass with %s as %s', (exact, range) => {
    const text = read('package.json').replace(exact, range);
    const line = text.split('\n').findIndex((each) => each.includes(range)) + 1;
    expect(findManifestFaults(text)).toEqual([
      expect.stringMatching(new RegExp(`^package\\.json:${line}: .* が 1 つに決まらない\n {4}直し方: .*--save-exact`)),
    ]);
  });

  it('would not pass with a Node.js above 20', () => {
    expect(findManifestFaults(read('package.json').replace('>=20.19', '>=22'))).toEqual([
      expect.stringMatching(/^package\.json:6: Node\.js 20 を受け入れない\n {4}直し方: /),
    ]);
  });
});

describe('package-lock.json', () => {
  it('has packages of the registry alone, each by the hash of its bytes', () => {
    expect(packages.length).toBeGreaterThan(1000);
    expect(findLockFaults(packages)).toEqual([]);
    const [first] = packages;
    const foreign = {
      name: 'x',
      version: '1.0.0',
      place: 'node_modules/x',
      line: 1,
      license: 'MIT',
      hasInstallScript: false,
    };
    expect(
      findLockFaults([
        ...(first === undefined ? [] : [{...first, integrity: ''}]),
        {...foreign, resolved: 'git+ssh://git@github.com/x/x.git', integrity: 'sha512-x'},
      ]),
    ).toHaveLength(2);
  });

  it('has no package whose own script on install is needed: .npmrc runs none', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    // Of these three it is known: the site is built and tested without. Another has to be tried first.
    expect(packages.filter(({hasInstallScript}) => hasInstallScript).map(({name}) => name)).toEqual([
      '@swc/core',
      'core-js',
      'esbuild',
    ]);
  });
});

describe('licences', () => {
  it('are known and allowed, of every package', () => {
    expect(findLicenceFaults(packages)).toEqual([]);
  });

  it('may be one of several, or have to be all of them', () => {
    expect(
      ['MIT', '(MIT OR GPL-3.0-only)', 'Apache-2.0 AND MIT', '(CC-BY-4.0 AND OFL-1.1 AND MIT)'].map(isAllowed),
    ).toEqual([true, true, true, true]);
    expect(
      ['', 'GPL-3.0-only', 'MIT AND AGPL-3.0-only', 'SEE LICENSE IN x', '(MIT OR ISC) AND SSPL-1.0'].map(isAllowed),
    ).toEqual([false, false, false, false, false]);
  });

  it('would not pass unknown, forbidden, or read by hand for a package that is gone', () => {
    const planted = packages
      .map((locked) => (locked.name === 'react' ? {...locked, license: 'GPL-3.0-only'} : locked))
      .map((locked) => (locked.name === 'feed' ? {...locked, license: ''} : locked))
      .filter(({name}) => name !== 'khroma');
    expect(findLicenceFaults(planted)).toEqual([
      expect.stringMatching(/ feed@4\.2\.2 のライセンスが分からない\n {4}直し方: /),
      expect.stringMatching(
        /^package-lock\.json:\d{4,}: react@19\.3\.1 のライセンス GPL-3\.0-only は許していない\n {4}直し方: /,
      ),
      expect.stringMatching(/^src\/supply\/licences\.ts:\d\d: khroma@2\.1\.0 はもうない\n {4}直し方: /),
    ]);
  });

  it('are listed for readers, those of icons and fonts too', () => {
    const list = formatLicences(packages);
    expect(`${licenceList}: ${read(licenceList) === list ? '同じ' : '古い。直し方: npm run licences'}`).toBe(
      `${licenceList}: 同じ`,
    );
    expect(list).toMatch(/^CC0-1\.0 — [^]*\n@iconify-json\/logos@[^]*\n\n/m);
    expect(list).toMatch(/^OFL-1\.1 — .*\n@fontsource\/noto-sans-jp@/m);
  });
});

/** As npm 11 writes it (https://docs.npmjs.com/cli/v11/commands/npm-audit). */
const report = (vulnerabilities: object): string =>
  JSON.stringify({auditReportVersion: 2, vulnerabilities, metadata: {dependencies: {prod: 1, total: 2236}}});
const via = {
  source: 1_096_353,
  name: 'bad',
  dependency: 'bad',
  title: 'Prototype pollution',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  severity: 'high',
  range: '<2.0.1',
};
const found = report({
  bad: {name: 'bad', severity: 'high', via: [via], nodes: ['node_modules/bad']},
  user: {name: 'user', severity: 'high', via: ['bad'], effects: []},
});

describe('the audit', () => {
  const judge = (json: string, ...entries: Allowed[]) =>
    judgeAudit(json, {
      allowed: entries,
      file: 'allowed.ts',
      text: "\n'GHSA-aaaa-bbbb-cccc'",
      lock: '{\n  "node_modules/bad": {\n',
      day: '2026-11-30',
    });
  const entry = (until: string): Allowed => ({advisory: 'GHSA-aaaa-bbbb-cccc', reason: '', until});

  it('passes what has no finding', () => {
    expect(judge(report({}))).toEqual({kind: 'judged', packages: 2236, found: 0, faults: []});
  });

  it('names a finding once, by its advisory, with the mend', () => {
    expect(judge(found)).toMatchObject({
      found: 1,
      faults: [
        expect.stringMatching(
          /^package-lock\.json:2: bad <2\.0\.1 に high の脆弱性 GHSA-aaaa-bbbb-cccc: .*\n {4}直し方: .*allowed\.ts に加える$/,
        ),
      ],
    });
  });

  it('lets an allowed one stay until its day, and no longer, and no entry without a finding', () => {
    expect(judge(found, entry('2026-11-30'))).toMatchObject({found: 1, faults: []});
    expect(judge(found, entry('2026-11-29'))).toMatchObject({
      faults: [
        expect.stringMatching(/^allowed\.ts:2: GHSA-aaaa-bbbb-cccc を許す期限 2026-11-29 が過ぎた\n {4}直し方: /),
      ],
    });
    expect(judge(report({}), entry('2026-12-31'))).toMatchObject({
      faults: [expect.stringMatching(/もう見つからない\n {4}直し方: 消す$/)],
    });
  });

  it.each([
    [
      'an error of the registry',
      '{"message": "405 Method Not Allowed", "error": {"summary": ""}}',
      '405 Method Not Allowed',
    ],
    ['no JSON', 'npm error audit endpoint returned an error', 'npm error audit endpoint returned an error'],
    ['nothing', '', ''],
    ['a report of another form', '{"auditReportVersion": 3}', '{"auditReportVersion": 3}'],
  ])('takes %s for no answer, not for no finding', (_, json, detail) => {
    expect(judge(json)).toEqual({kind: 'silent', detail});
  });

  it('allows for a reason, until a day of the next half year', () => {
    const limit = new Date(`${today()}T00:00:00Z`);
    limit.setUTCMonth(limit.getUTCMonth() + 6);
    const latest = limit.toISOString().slice(0, 10);
    const wrong = allowed.filter(
      ({advisory, reason, until}) =>
        !/^GHSA(?:-\w{4}){3}$/.test(advisory) || reason === '' || !/^\d{4}-\d{2}-\d{2}$/.test(until) || until > latest,
    );
    expect(wrong).toEqual([]);
  });
});
