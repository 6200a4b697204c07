import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {openSite} from './open-site';

let siteDir = '';

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
  writeFileSync(path.join(siteDir, file), text);
}

const entries =
  'corrections: [], changes: [], questions: [], sources: {}, searchWords: {}, equivalents: [], redirects: [], strips: {}, ' +
  'charts: {}, ways: []';
const writeTerm = (meaning: string): void =>
  write('src/data/terms.ts', `export const terms = [{id: 'a', ja: '語', reading: 'ご', meaning: '${meaning}'}];\n`);

beforeEach(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'site-'));
  write('docs/area/b.mdx', '---\nslug: /b/\n---\n\n<TermList row="ka" />\n');
  write('docs/a.mdx', '---\nslug: /\n---\n\n## 一 {/* #one */}\n');
  write(
    'src/data/index.ts',
    `import {terms} from './terms';\nexport default {areas: [{key: 'x', label: '', docs: ['area/b', 'a']}], terms, ${entries}};\n`,
  );
  write('src/data/permalinks.txt', '/\r\n/b/\r\n');
  writeTerm('前の意味。');
});

afterEach(() => {
  rmSync(siteDir, {recursive: true, force: true});
  vi.unstubAllEnvs();
});

describe('openSite', () => {
  it('reads pages in reading order with what their components list, and lines whatever ends them', async () => {
    const {pages, ledger, factIds} = await openSite({siteDir})();
    expect(pages.map(({docId, sections}) => [docId, sections.map(({id}) => id)])).toEqual([
      ['area/b', ['kana-ko', 'a']],
      ['a', ['one']],
    ]);
    expect([ledger.lines, factIds.lines]).toEqual([['/', '/b/'], []]);
  });

  it('gives the same site while nothing changes', async () => {
    const readSite = openSite({siteDir});
    expect(await readSite()).toBe(await readSite());
  });

  it('gives data anew when a file behind it changes, which an import would not', async () => {
    const readSite = openSite({siteDir});
    expect((await readSite()).data.terms[0]?.meaning).toBe('前の意味。');
    writeTerm('直した意味。');
    const {data, pages} = await readSite();
    expect(data.terms[0]?.meaning).toBe('直した意味。');
    expect(pages[0]?.sections[1]?.description).toBe('直した意味。');
  });

  it('reads a changed page anew and keeps the others', async () => {
    const readSite = openSite({siteDir});
    await readSite();
    write('docs/a.mdx', '---\nslug: /\n---\n\n## 一 {/* #two */}\n');
    expect((await readSite()).pages[1]?.sections.map(({id}) => id)).toEqual(['two']);
  });

  it('reads once for a build, which asks for every page', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const readSite = openSite({siteDir});
    const before = await readSite();
    write('docs/a.mdx', '---\nslug: /\n---\n\n## 一 {/* #two */}\n');
    expect(await readSite()).toBe(before);
  });

  it.each([
    ['a tag without its end', '\n<Foo>\n\n文\n', 5, 'MDX として読めない: Expected a closing tag for `<Foo>`'],
    ['an open brace', '文 {b\n', 4, 'MDX として読めない: Unexpected end of file in expression'],
    ['an id that is no comment', '文\n\n## 節 {#id}\n', 6, 'MDX として読めない: Could not parse expression'],
  ])('names line and mend of what cannot be parsed: %s', async (_, body, line, problem) => {
    write('docs/a.mdx', `---\nslug: /\n---\n${body}`);
    const message = await openSite({siteDir})().catch(String);
    expect(message).toContain(`docs/a.mdx:${line}: ${problem}`);
    expect(message).toContain('\n    直し方: タグと { } は閉じる');
  });

  it('names line and mend of front matter that is no YAML', async () => {
    write('docs/a.mdx', '---\nslug: /\ntitle: a: b\n---\n');
    const message = await openSite({siteDir})().catch(String);
    expect(message).toContain('docs/a.mdx:3: フロントマターを YAML として読めない');
    expect(message).toContain("値は '…' で囲む");
  });

  it('names file, line and mend of data that is no TypeScript', async () => {
    writeTerm("it's");
    const message = await openSite({siteDir})().catch(String);
    expect(message).toMatch(/src\/data\/terms\.ts:1: データを読めない: Unexpected token.*\n {4}直し方: 括弧と/);
    write('src/data/terms.ts', 'export const terms = [\n  unknown,\n];\n');
    expect(await openSite({siteDir})().catch(String)).toMatch(
      /src\/data\/index\.ts:1: データを読めない: unknown is not defined\n {4}直し方: .*npm run typecheck/,
    );
  });

  it('names data of another form', async () => {
    write('src/data/index.ts', 'export default {};\n');
    await expect(openSite({siteDir})()).rejects.toThrow(/SiteData を default で渡していない。直し方/);
  });
});
