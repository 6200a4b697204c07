import path from 'node:path';
import {ESLint, Linter} from 'eslint';
import stylelint from 'stylelint';
import tseslint from 'typescript-eslint';
import {describe, expect, it} from 'vitest';

const siteDir = path.resolve(__dirname, '..');

describe('stylelint', () => {
  const lint = async (declaration: string): Promise<string[]> => {
    const {results} = await stylelint.lint({
      code: `.a:focus {\n  ${declaration};\n}\n`,
      configFile: path.join(siteDir, '.stylelintrc.mjs'),
      cwd: siteDir,
    });
    return results.flatMap(({warnings}) => warnings.map(({line, text}) => `${line}: ${text}`));
  };

  it.each([
    'outline: none',
    'outline: 0',
    'outline: unset',
    'outline: 2px solid transparent',
    'outline-width: 0',
    'outline-style: none',
    'outline-color: transparent',
    'outline-color: rgb(0 0 0 / 0%)',
    'all: unset',
  ])('catches what hides the focus: %s', async (declaration) => {
    expect(await lint(declaration)).toEqual([expect.stringMatching(/^2: .*はキーボードの位置を隠す。直し方: 消す/)]);
  });

  it.each([
    'background: url("/img/x.svg")',
    '--sign: url("/img/x.svg")',
    'background: url("https://example.com/x.svg")',
  ])('catches what is dead below a base path or on another origin: %s', async (declaration) => {
    expect(await lint(declaration)).toEqual([expect.stringMatching(/^2: .*はベースパスの下で切れるか.*直し方: /)]);
  });

  it.each(['outline: 2px solid var(--focus)', 'outline-offset: 0', 'background: url("./x.svg")'])(
    'passes %s',
    async (declaration) => expect(await lint(declaration)).toEqual([]),
  );
});

describe.each(['src/components/Any.tsx', 'src/behaviours/any.ts', 'src/plugins/terms/Any.tsx'])(
  'ESLint in %s',
  (file) => {
    const rules = new ESLint({cwd: siteDir, overrideConfigFile: '.eslint.config.mjs'})
      .calculateConfigForFile(path.join(siteDir, file))
      .then((config: {rules: Record<string, Linter.RuleEntry>}) => config.rules['no-restricted-syntax'] ?? 'off');
    const lint = async (code: string): Promise<string[]> =>
      new Linter()
        .verify(
          `\n${code}`,
          {
            files: ['**/*.tsx'],
            languageOptions: {parser: tseslint.parser, parserOptions: {ecmaFeatures: {jsx: true}}},
            rules: {'no-restricted-syntax': await rules},
          },
          'any.tsx',
        )
        .map(({line, message}) => `${line}: ${message}`);

    it.each([
      'a = <a href="/area/page/">甲</a>;',
      'a = <form action={isNew ? "/search/" : b} />;',
      'a = <img src={`/img/${name}.svg`} />;',
      "link.href = '/area/page/';",
      "link.setAttribute('href', '/area/page/');",
      "void fetch('/sections.txt');",
      'void fetch(`/sections.${hash}.txt`);',
      "location.assign('/search/');",
      "location = '/search/';",
      "window.location.replace('/search/');",
      "history.pushState(null, '', '/search/');",
      "void navigator.serviceWorker.register('/sw.js');",
      "new Worker('/worker.js');",
      "new URL('/img/', origin);",
      "h('a', {href: '/area/page/'});",
    ])('catches what is dead below a base path: %s', async (code) => {
      expect(await lint(code)).toEqual([expect.stringMatching(/^2: ベースパスの下で切れるアドレス。直し方: /)]);
    });

    it.each(["a = <b style={{outline: 'none'}} />;", "element.style.outlineColor = 'transparent';"])(
      'catches what hides the focus: %s',
      async (code) => {
        expect(await lint(code)).toEqual([expect.stringMatching(/^2: キーボードの位置を隠す。直し方: /)]);
      },
    );

    it.each([
      'a = <Link to="/area/page/">甲</Link>;',
      "a = <a href={useBaseUrl('/area/page/')}>甲</a>;",
      'a = <a href={`#${id}`}>甲</a>;',
      'void fetch(`${scope}list.json`);',
      "name = text.replace('/index', '/');",
      "new URL('./worker.ts', import.meta.url);",
      "h('meta', {name: 'x', content: '/'});",
    ])('passes %s', async (code) => expect(await lint(code)).toEqual([]));
  },
);
