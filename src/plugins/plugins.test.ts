/**
 * Promise: a feature is its folder. No plugin's folder imports from another's: what several features need has a room of
 * its own below `src/`. A folder goes with its lines in the configurations and its spec; what else goes, and which
 * cannot go since published pages use what they make, README.md in this folder says of each.
 */
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {ESLint} from 'eslint';
import {describe, expect, it} from 'vitest';

/** The rule that refuses, of the settings that `npm run lint` has. */
const eslint = new ESLint({
  cwd: path.resolve(__dirname, '../..'),
  overrideConfigFile: '.eslint.config.mjs',
  overrideConfig: {languageOptions: {parserOptions: {projectService: false}}},
  ruleFilter: ({ruleId}) => ruleId === 'no-restricted-syntax',
});
const lint = async (text: string): Promise<string[]> => {
  const results = await eslint.lintText(text, {filePath: 'src/plugins/search/sections/sample.ts'});
  return results.flatMap(({messages}) => messages.map(({line, message}) => `${line}: ${message}`));
};

describe('the folders of the plugins', () => {
  it.each([
    ['a relative import', "import {x} from '../../diagrams/x';"],
    ['an import of a type', "import type {X} from '../../diagrams/x';"],
    ['a bare import', "import '../../diagrams/b.css';"],
    ['the index of a folder', "import {x} from '../../diagrams';"],
    ['a handed-on export', "export * from '../../diagrams/x';"],
    ['an export by name', "export {x} from '../../diagrams/x';"],
    ['a way round', "import {x} from '../../../../src/plugins/diagrams/x';"],
    ['a way from the own folder', "import {x} from './../../diagrams/x';"],
    ['the alias @site', "import {x} from '@site/src/plugins/diagrams/x';"],
    ['a lazy import', "const {x} = await import('../../diagrams/x');"],
    ['a type of a module', "type X = import('../../diagrams/x').X;"],
  ])('would not pass with %s', async (_, text) => {
    expect(await lint(text)).toEqual([expect.stringMatching(/^1: 機能のフォルダーは別の機能から.*直し方: /)]);
  });

  it('may import from their own folder, from rooms and from packages', async () => {
    const sources = [
      './diagrams',
      '../engine',
      '../../search',
      '../../../site/diagram-source',
      'x',
      '@site/src/site/x',
    ];
    expect(await lint(sources.map((source) => `import '${source}';`).join('\n'))).toEqual([]);
  });

  const readme = readFileSync(path.join(__dirname, 'README.md'), 'utf8');
  const siteDir = path.resolve(__dirname, '../..');

  it('go with what is there: the README names no file that is not', () => {
    const named = [...readme.matchAll(/`((?:src|docs|e2e|mends|sub-path)\/[\w./-]*|[\w-]+\.spec\.ts)`/g)];
    const files = named.map(([, file = '']) => (/^(?:src|docs|e2e)\//.test(file) ? file : `e2e/${file}`));
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => !existsSync(path.join(siteDir, file)))).toEqual([]);
  });

  it('stay where a page uses what they make, and the README names it', () => {
    const uses = [...readme.matchAll(/`(docs\/[\w/-]+\.mdx)` (?:の `(<\w+)>`|が `(\/\w+\/)` へリンクする)/g)];
    const used = uses.map(([, file = '', component, link]) => ({file, what: component ?? `](${link ?? ''})`}));
    expect(used.length).toBeGreaterThanOrEqual(3);
    const unused = used.filter(({file, what}) => !readFileSync(path.join(siteDir, file), 'utf8').includes(what));
    expect(unused).toEqual([]);
  });

  it('have a line each in the README, which says what goes with them', () => {
    const folders = readdirSync(__dirname, {withFileTypes: true}).filter((each) => each.isDirectory());
    const rows = [...readme.matchAll(/^\| `([a-z-]+)` \|/gm)];
    const named = rows.map(([, name = '']) => name);
    const there = folders.map(({name}) => name);
    /** At its own row, or the last one, behind which it goes. */
    const say = (name: string, problem: string): string => {
      const row = rows.find(([, each]) => each === name) ?? rows.at(-1);
      return `src/plugins/README.md:${readme.slice(0, row?.index).split('\n').length}: ${name} の${problem}`;
    };
    expect([
      ...there
        .filter((name) => !named.includes(name))
        .map((name) => say(name, '行がない。直し方: 「消すとき」の表に足す')),
      ...named.filter((name) => !there.includes(name)).map((name) => say(name, 'フォルダーがない。直し方: 行を消す')),
    ]).toEqual([]);
  });
});
