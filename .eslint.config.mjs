import {readdirSync} from 'node:fs';
import path from 'node:path';
import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

// A dotfile like the settings of the other tools; ESLint looks for none by itself, so `npm run lint` names it.

const features = readdirSync(path.join(import.meta.dirname, 'src/plugins'));

/** What the pages' policy (src/plugins/content-security-policy) stops in a reader's browser. */
const stopped = [
  {
    selector: 'AssignmentExpression > [property.name=/^((inner|outer)HTML|srcdoc)$/].left',
    message: 'HTML を文字列から作らない。直し方: textContent、replaceChildren、document.createElement で作る',
  },
  {
    selector:
      ':matches([callee.property.name=/^(insertAdjacentHTML|parseFromString|createContextualFragment|(setHTML|parseHTML)Unsafe)$/], :matches([callee.object.name=/^(document|contentDocument)$/], [callee.object.property.name=/^(document|contentDocument)$/])[callee.property.name=/^write(ln)?$/])',
    message:
      'HTML を文字列から作らない。直し方: 要素は document.createElement で作り、ほかのページは src/components/fetch-document.ts で読む',
  },
  {
    selector: "[callee.name='eval']",
    message: '文字列をコードとして動かさない。直し方: データは JSON.parse で読み、ほかは関数で書く',
  },
  {
    selector: "[callee.property.name='setAttribute'][arguments.0.value=/^(on|style$)/]",
    message: '属性に書いたスタイルと操作は止められる。直し方: element.style か addEventListener を使う',
  },
  {
    selector: '[callee.name=/^(fetch|Worker)$/] > [value=/^(https?:)?\\u002F\\u002F/]',
    message: 'ほかのオリジンに尋ねない。直し方: 要るものはビルドのときにサイトに入れる',
  },
];

/** `/…`, and not `//…`, as a text, or as the beginning of one that is put together. */
const address =
  ':matches(Literal[value=/^\\u002F(?!\\u002F)/], TemplateLiteral[quasis.0.value.raw=/^\\u002F(?!\\u002F)/])';
const named = '/^(?:href|src|srcSet|poster|action|formAction)$/';

/** What asks for a path of the site, which stands below a base path: a `Link` and `useBaseUrl` know it. */
const hardCoded = [
  `JSXOpeningElement[name.name=/^[a-z]/] > JSXAttribute[name.name=${named}] > ${address}`,
  `JSXOpeningElement[name.name=/^[a-z]/] > JSXAttribute[name.name=${named}] :not(CallExpression) > ${address}`,
  `CallExpression[callee.name='h'] Property[key.name=${named}] > ${address}.value`,
  `AssignmentExpression[left.property.name=${named}] > ${address}.right`,
  `AssignmentExpression[left.name='location'] > ${address}.right`,
  `CallExpression[callee.name=/^(?:fetch|open|importScripts)$/] > ${address}:first-child`,
  `NewExpression[callee.name=/^(?:URL|Worker|Request|EventSource|Image)$/] > ${address}:first-child`,
  `CallExpression:matches([callee.object.name=/^(?:location|history|window|self)$/], [callee.object.property.name=/^(?:location|history|serviceWorker)$/]) > ${address}`,
  `CallExpression[callee.property.name='setAttribute'][arguments.0.value=${named}] > ${address}:nth-child(2)`,
].map((selector) => ({
  selector,
  message: 'ベースパスの下で切れるアドレス。直し方: <Link to>、useBaseUrl、baseUrl か、ページのリンクの href から作る',
}));

/** What would take the sign of the focus away; stylelint says the same of stylesheets. */
const hiddenFocus = {
  selector:
    ':matches(Property[key.name=/^outline(?:Width|Style|Color)?$/] > .value, AssignmentExpression[left.property.name=/^outline(?:Width|Style|Color)?$/] > .right)[value=/none|transparent|^0|unset|initial/]',
  message: 'キーボードの位置を隠す。直し方: 消す。形を変えるなら outline: 2px solid var(--focus) を CSS に書く',
};
const everywhere = [...stopped, ...hardCoded, hiddenFocus];

/**
 * A feature is a folder that can be taken away: none takes from another, in whatever form. `source` is what an import,
 * an export from, `import()` and the type `import('…')` have; `\u002F` is a slash, which a selector cannot hold.
 */
const boundaries = features.map((feature) => {
  const others = features.filter((name) => name !== feature).join('|');
  return {
    files: [`src/plugins/${feature}/**`],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        {
          selector: `[source.value=/^(?=\\.|@site).*(\\.\\.|plugins)\\u002F(${others})(\\u002F|$)/]`,
          message: '機能のフォルダーは別の機能から取り込まない。直し方: 両方が要るものを src/ の部屋へ移す',
        },
      ],
    },
  };
});

export default defineConfig([
  globalIgnores(['build*/', '.docusaurus*/', 'node_modules/', '.cache/', 'playwright-report/', 'test-results/']),
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      // `() => say(word)`: what a caller does with nothing is its own affair.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // A parameter that only its place asks for.
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      // A number reads the same in every place; anything else is written by name.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    // Where components and hooks are: the rules compile what they look at, which takes seconds for all the rest.
    files: ['**/*.tsx', '**/use-*.ts'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    // Literals of thousands of entries, which tsc holds to their types: rules that ask for types would ask again.
    files: ['src/data/*/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts'],
    rules: {'no-restricted-syntax': ['error', ...everywhere]},
  },
  ...boundaries,
]);
