import type {Seed} from './seed';

/** What keeps readers out: with a keyboard alone, a screen reader, large letters, colours or motion of their own. */
export const seeds: readonly Seed[] = [
  {
    name: 'focus-without-ring',
    kind: 'accessibility',
    edits: [
      {
        file: 'src/css/typography.css',
        find: ':focus-visible {\n  outline: 2px solid var(--focus);',
        put: ':focus-visible {\n  outline: none;',
      },
    ],
    check: 'e2e/keyboard.spec.ts',
    test: 'Tab leads through /deploy-patterns/rolling/',
    at: {file: '/deploy-patterns/rolling/'},
    says: '焦点の輪がない',
    mend: ':focus-visible',
  },
  {
    name: 'order-of-focus-by-number',
    kind: 'accessibility',
    edits: [
      {
        file: 'src/components/copy-link/CopyLink.tsx',
        find: '        className="copy-link__button"',
        put: '        tabIndex={2}\n        className="copy-link__button"',
      },
    ],
    check: 'e2e/keyboard.spec.ts',
    test: 'Tab leads through /deploy-patterns/rolling/',
    at: {file: '/deploy-patterns/rolling/'},
    says: '順番が違う',
    mend: 'tabindex を書かない',
  },
  {
    name: 'heading-two-levels-down',
    kind: 'accessibility',
    edits: [
      {
        file: 'src/plugins/self-check/SelfCheck.tsx',
        find: '<span role="heading" aria-level={2}>',
        put: '<span role="heading" aria-level={4}>',
      },
    ],
    check: 'e2e/pages.spec.ts',
    test: 'read, and fit on a desktop and a phone',
    at: {file: '/questions/'},
    says: '1 → 4',
    mend: '見出しの段を飛ばさない',
  },
  {
    name: 'two-landmarks-of-one-name',
    kind: 'accessibility',
    edits: [
      {
        file: 'src/theme/TOC/index.tsx',
        find: 'aria-label="このページの内容"',
        put: 'aria-label="パンくずリストのナビゲーション"',
      },
    ],
    check: 'e2e/pages.spec.ts',
    test: 'read, and fit on a desktop and a phone',
    at: {file: '/exam-scope/'},
    says: 'nav パンくずリストのナビゲーション',
    mend: 'aria-label で分ける',
  },
  {
    name: 'dialog-without-name',
    kind: 'accessibility',
    edits: [
      {
        file: 'src/plugins/diagrams/figure/diagram-dialog.ts',
        find: "  dialog.setAttribute('aria-label', title);\n",
        put: '',
      },
    ],
    check: 'e2e/states.spec.ts',
    test: 'a figure enlarged',
    at: {file: '/deploy-patterns/rolling/'},
    says: 'dialog に名前がない',
    mend: 'aria-label を付ける',
  },
  {
    name: 'words-of-a-figure-too-faint',
    kind: 'accessibility',
    edits: [{file: 'src/css/diagrams.css', find: '  --diagram-ink: var(--ink);', put: '  --diagram-ink: #b5bac2;'}],
    check: 'e2e/pages.spec.ts',
    test: 'can be used by everybody on a desktop',
    at: {file: '/reading-guide/'},
    says: 'color-contrast: <text',
    mend: '直し方: ',
  },
  {
    name: 'choice-lost-in-forced-colours',
    kind: 'accessibility',
    edits: [
      {
        file: 'src/plugins/search/browser/results.css',
        find: '    outline: 2px solid;',
        put: '    outline: 0;',
      },
    ],
    check: 'e2e/reflow.spec.ts',
    test: 'where the reader sets the colours',
    at: {file: 'src/plugins/search/browser/results.css'},
    says: '選んだ候補が見分けられない',
    mend: 'forced-colors: active',
  },
  {
    name: 'motion-for-who-wants-none',
    kind: 'accessibility',
    edits: [
      {
        file: 'src/css/layout.css',
        find: '@media (prefers-reduced-motion: no-preference) {\n  .back-to-top {',
        put: '@media all {\n  .back-to-top {',
      },
    ],
    check: 'e2e/reflow.spec.ts',
    test: 'keep still',
    at: {file: '/'},
    says: ' transition opacity: button.clean-btn back-to-top',
    mend: 'prefers-reduced-motion',
  },
  {
    name: 'words-cut-with-large-letters',
    kind: 'accessibility',
    edits: [
      {
        file: 'src/css/layout.css',
        find: '.theme-doc-breadcrumbs ul {\n  display: flex;',
        put: '.theme-doc-breadcrumbs ul {\n  max-height: 24px;\n  overflow: hidden;\n  display: flex;',
      },
    ],
    check: 'e2e/reflow.spec.ts',
    test: 'lose nothing, however letters are set',
    at: {file: '/reading-guide/'},
    says: '切れる: ',
    mend: '折り返せるようにする',
  },
  {
    name: 'tables-by-the-window-not-the-text',
    kind: 'accessibility',
    edits: [
      {
        file: 'src/css/typography.css',
        find: '  @container (max-width: 25.49rem) {',
        put: '  @media (max-width: 699px) {',
      },
      {
        file: 'src/plugins/tables/wide-table.css',
        find: '  @container (min-width: 37.5rem) {',
        put: '  @media (min-width: 1200px) {',
      },
    ],
    check: 'e2e/reflow.spec.ts',
    test: 'lose nothing, however letters are set',
    at: {file: '/monitoring/cloudwatch-alarms/'},
    says: 'TD できない',
    mend: '折り返せるようにする',
  },
  {
    name: 'sidebar-that-takes-the-room-of-the-text',
    kind: 'accessibility',
    edits: [{file: 'src/css/tokens.css', find: 'min(17rem, 30vw)', put: '17rem'}],
    check: 'e2e/reflow.spec.ts',
    test: 'lose nothing, however letters are set',
    at: {file: '/deploy-services/elastic-beanstalk-load-balancer/'},
    says: 'elastic-beanstalk-load-balancer/ TABLE',
    mend: '折り返せるようにする',
  },
  {
    name: 'links-of-the-sidebar-too-close',
    kind: 'accessibility',
    edits: [
      {
        file: 'src/css/layout.css',
        find: '  padding: 0.3rem 0.6rem;\n  font-weight: 400;',
        put: '  padding: 0 0.6rem;\n  font-weight: 400;',
      },
    ],
    check: 'e2e/targets.spec.ts',
    test: 'have targets that a finger hits',
    at: {file: '/'},
    says: 'menu__link',
    mend: 'padding を足す',
  },
  {
    name: 'esc-lost-in-the-first-moment-of-search',
    kind: 'accessibility',
    edits: [
      {
        file: 'src/plugins/search/client.ts',
        find: "  } else if (event.key === 'Escape' && box !== null",
        put: "  } else if (event.key === 'Escape' && box === null",
      },
    ],
    check: 'e2e/search.spec.ts',
    test: 'Esc clears and closes the box',
    at: {file: '/monitoring/x-ray/'},
    says: 'Esc で空にならない',
    mend: 'search/client.ts の onKeyDown',
  },
];
