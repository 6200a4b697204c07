/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  ignoreFiles: ['build*/**', '.docusaurus*/**', '.cache/**', 'playwright-report/**', 'test-results/**'],
  rules: {
    // Who operates the site by keys sees where they are. And what a stylesheet fetches is bundled: a path of the site
    // is dead below a base path, and nothing comes from elsewhere.
    'declaration-property-value-disallowed-list': [
      {
        '/^outline(?:-(?:width|style|color))?$/': [
          '/(?:^|\\s)(?:none|hidden|unset|initial|revert|transparent|0(?:\\.0+)?(?:[a-z]+)?)(?:\\s|$)/',
          '/\\/\\s*0%?\\s*\\)/',
        ],
        all: ['/./'],
        '/./': ['/url\\(\\s*["\']?(?:\\/|https?:)/i'],
      },
      {
        message: (property, value) =>
          /url\(/.test(value)
            ? `${value} はベースパスの下で切れるか、ほかのオリジンへ取りに行く。直し方: ./ か ../ で始まる相対パスにする`
            : `${property}: ${value} はキーボードの位置を隠す。直し方: 消す。形を変えるなら outline: 2px solid var(--focus)`,
      },
    ],
    // Who loads a stylesheet says which; and a feature takes nothing from another.
    'at-rule-disallowed-list': [
      ['import'],
      {message: '@import は使わない。直し方: customCss か、部品の import で読む'},
    ],
    // Safari before 16.4 has no `(width >= 40rem)`, and nothing lowers the syntax of media queries for it.
    'media-feature-range-notation': 'prefix',
    // Names come from Infima and Docusaurus (BEM, camel case) as often as from here.
    'selector-class-pattern': null,
    // Rules stand by subject, not by weight: what a later subject says may well be the weaker.
    'no-descending-specificity': null,
    // Blank lines set groups of declarations apart, as the writer sees fit.
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    // Names of fonts keep their capitals.
    'value-keyword-case': ['lower', {ignoreKeywords: ['/^[A-Z]/']}],
    // Of CSS modules.
    'selector-pseudo-class-no-unknown': [true, {ignorePseudoClasses: ['global']}],
    // Safari has this one by its prefix alone.
    'property-no-vendor-prefix': [true, {ignoreProperties: ['text-size-adjust']}],
  },
};
