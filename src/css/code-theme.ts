import type {ThemeConfig} from '@docusaurus/preset-classic';

/** Code colours as variables (code-buttons.css, which pages with code alone link): one theme for screen and print. */
export const codeTheme = {
  plain: {color: 'var(--code-ink)', backgroundColor: 'var(--code-paper)'},
  styles: [
    {types: ['comment', 'prolog'], style: {color: 'var(--code-comment)'}},
    {types: ['string', 'attr-value', 'char', 'inserted'], style: {color: 'var(--code-string)'}},
    {
      types: ['keyword', 'atrule', 'boolean', 'important', 'function', 'builtin'],
      style: {color: 'var(--code-keyword)'},
    },
    {types: ['property', 'attr-name', 'key', 'tag', 'selector', 'variable'], style: {color: 'var(--code-key)'}},
    {types: ['number', 'constant', 'parameter'], style: {color: 'var(--code-number)'}},
    {types: ['punctuation', 'operator'], style: {color: 'var(--code-punctuation)'}},
    {types: ['deleted'], style: {color: 'var(--alarm)'}},
  ],
} satisfies NonNullable<ThemeConfig['prism']>['theme'];
