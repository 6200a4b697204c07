/**
 * Promise: a feature is its folder. No plugin's folder imports from another's: what several features need has a room of
 * its own below `src/`. What else goes with a folder that is removed, and which cannot go since published pages use
 * what they make, README.md in this folder says of each.
 */
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

interface SourceFile {
  /** Path from `src/`, with `/` between. */
  readonly file: string;
  readonly text: string;
}

/**
 * What a file imports: the specifiers of its import and export statements, of `import()`, `require()` and CSS
 * `@import`.
 */
function listImports(text: string): string[] {
  const forms = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*|@import\s+(?:url\()?)['"]([^'"]+)['"]/g;
  return [...text.matchAll(forms)].map(([, specifier = '']) => specifier);
}

/** Imports of one plugin's folder from another's, one message each, with the mend. */
function findCrossings(files: readonly SourceFile[]): string[] {
  const pluginOf = (file: string): string | undefined => /^plugins\/([^/]+)\//.exec(file)?.[1];
  return files.flatMap(({file, text}) => {
    const own = pluginOf(file);
    return listImports(text).flatMap((specifier) => {
      const target = specifier.startsWith('.')
        ? path.posix.join(path.posix.dirname(file), specifier)
        : specifier.replace(/^@site\/src\//, '');
      const other = pluginOf(`${target}/`);
      return own === undefined || other === undefined || own === other
        ? []
        : [
            `src/${file}: 別の機能 ${other} から読み込んでいる: ${specifier}。直し方: 共有するものを src/ の名のある部屋へ移す`,
          ];
    });
  });
}

const src = path.resolve(__dirname, '..');
const files = readdirSync(path.join(src, 'plugins'), {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.(?:tsx?|css)$/.test(name))
  .map((name) => path.posix.join('plugins', name.split(path.sep).join('/')))
  .map((file): SourceFile => ({file, text: readFileSync(path.join(src, file), 'utf8')}));

describe('the folders of the plugins', () => {
  it('import nothing from one another', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(findCrossings(files)).toEqual([]);
  });

  it('have a line each in the README, which says what goes with them', () => {
    const folders = readdirSync(path.join(src, 'plugins'), {withFileTypes: true}).filter((each) => each.isDirectory());
    const readme = readFileSync(path.join(src, 'plugins/README.md'), 'utf8');
    const lines = [...readme.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(lines.sort()).toEqual(folders.map(({name}) => name).sort());
  });

  it.each([
    ['a relative import', "import {x} from '../b/x';"],
    ['an import of a type', "import type {X} from '../b/x';"],
    ['a bare import', "import '../b/b.css';"],
    ['the index of a folder', "import {x} from '../b';"],
    ['a handed-on export', "export * from '../b/x';"],
    ['an import over several lines', "import {\n  x,\n} from '../b/x';"],
    ['the alias @site', "import {x} from '@site/src/plugins/b/x';"],
    ['a lazy import', "const {x} = await import('../b/x');"],
    ['a stylesheet', "@import '../b/b.css';"],
  ])('would not pass with %s', (_, text) => {
    expect(findCrossings([{file: 'plugins/a/index.ts', text}])).toEqual([
      expect.stringMatching(/^src\/plugins\/a\/index\.ts: 別の機能 b から読み込んでいる: .*直し方: /),
    ]);
  });

  it('may import from their own folder, from rooms and from packages', () => {
    const text =
      "import a from './a'; import b from '../../../site/finding'; import c from 'react'; import d from '@site/src/components/x';";
    expect(findCrossings([{file: 'plugins/a/b/index.ts', text: `${text} import e from '../c';`}])).toEqual([]);
  });
});
