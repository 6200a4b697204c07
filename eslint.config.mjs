import {readdirSync} from 'node:fs';
import path from 'node:path';
import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig, globalIgnores} from 'eslint/config';
import tseslint from 'typescript-eslint';

const features = readdirSync(path.join(import.meta.dirname, 'src/plugins'));

/** A feature is a folder that can be taken away: none imports from another. */
const boundaries = features.map((feature) => {
  const others = features.filter((name) => name !== feature).join('|');
  return {
    files: [`src/plugins/${feature}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(@site/src/plugins/|(\\.\\./)+(plugins/)?)(${others})(/|$)`,
              message: '機能のフォルダーは別の機能から取り込まない。直し方: 両方が要るものを src/ の部屋へ移す',
            },
          ],
        },
      ],
    },
  };
});

export default defineConfig([
  globalIgnores(['build*/', '.docusaurus*/', 'node_modules/', '.cache/', 'playwright-report/', 'test-results/']),
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      reactHooks.configs.flat['recommended-latest'],
    ],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  ...boundaries,
]);
