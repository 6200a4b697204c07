import type {Seed} from './seed';

/** What a reader meets under hard conditions. */
export const seeds: readonly Seed[] = [
  {
    name: 'lost-part-is-not-told',
    kind: 'hard conditions',
    edits: [
      {file: 'src/plugins/decide/client.ts', find: '.catch(tellLost)', put: '.catch(() => undefined)'},
      {
        file: 'src/plugins/decide/client.ts',
        find: "import {tellLost} from '../../components/announce/announce';\n",
        put: '',
      },
    ],
    check: 'e2e/conditions.spec.ts',
    test: 'what a deploy took away from an open page',
    at: {file: '/deploy-patterns/'},
    says: '届かないと言わない',
    mend: 'tellLost に渡す',
  },
  {
    name: 'button-that-waits-for-no-script',
    kind: 'hard conditions',
    edits: [
      {
        file: 'src/plugins/self-check/SelfCheck.tsx',
        find: 'name="missed" className="push push--small" disabled',
        put: 'name="missed" className="push push--small"',
      },
    ],
    check: 'e2e/conditions.spec.ts',
    test: 'where the behaviours do not come',
    at: {file: '/questions/x-ray/'},
    says: 'スクリプトなしで働かない',
    mend: 'disabled と書いて',
  },
  {
    name: 'refusal-of-the-clipboard-is-not-told',
    kind: 'hard conditions',
    edits: [{file: 'src/components/copy-link/copy-text.ts', find: 'isCopied = false;', put: 'isCopied = true;'}],
    check: 'e2e/conditions.spec.ts',
    test: 'where the clipboard refuses, code and the link',
    at: {file: '/deploy-services/codedeploy-appspec/'},
    says: 'コピーできないと言わない',
    mend: 'copy-text.ts',
  },
  {
    name: 'words-that-stand-where-a-picture-leaves-them',
    kind: 'hard conditions',
    edits: [
      {
        file: 'src/theme/DocItem/Layout/index.tsx',
        find: '{isFramed ? <DocBreadcrumbs /> : null}',
        put: '<img alt="" src="/img/logo.svg" />\n          {isFramed ? <DocBreadcrumbs /> : null}',
      },
    ],
    check: 'e2e/conditions.spec.ts',
    test: 'with pictures off every word is there',
    at: {file: '/'},
    says: 'は、画像がないと語か見出しの場所が違う',
    mend: 'width と height を書き',
  },
  {
    name: 'wrong-address-leads-nowhere',
    kind: 'hard conditions',
    edits: [
      {
        file: 'src/plugins/near-addresses/client.ts',
        find: 'await fetched?.offerNearest(page);',
        put: 'void fetched;',
      },
    ],
    check: 'e2e/conditions.spec.ts',
    test: 'wrong addresses: what is the page opens',
    at: {file: '/deploy-patterns/rolling/'},
    says: ' へ導かない',
    mend: 'near-addresses の client.ts',
  },
  {
    name: 'text-by-the-clock-of-the-reader',
    kind: 'hard conditions',
    edits: [
      {
        file: 'src/behaviours/sidebar.ts',
        find: '    showCurrent(list, list);\n',
        put: "    showCurrent(list, list);\n    document.querySelector('.footer__copyright')?.append(`（${new Date().getFullYear()} 年）`);\n",
      },
    ],
    check: 'e2e/conditions.spec.ts',
    test: 'a clock of 2099',
    at: {file: '/reading-guide/'},
    says: 'の文が、読者の時計で変わる',
    mend: 'src/site/today.ts',
  },
  {
    name: 'run-by-the-clock-of-the-reader',
    kind: 'hard conditions',
    edits: [
      {
        file: 'src/plugins/self-check/practise.ts',
        find: 'const end = performance.now() + ',
        put: 'const end = Date.now() + ',
      },
      {
        file: 'src/plugins/self-check/practise.ts',
        find: 'const left = (end - performance.now()) / 1000;',
        put: 'const left = (end - Date.now()) / 1000;',
      },
    ],
    check: 'e2e/conditions.spec.ts',
    test: 'a clock of 2099',
    at: {file: '/self-check/'},
    says: 'の残り時間が、読者の時計で変わる',
    mend: 'performance.now() で測る',
  },
  {
    name: 'address-that-cannot-be-sent',
    kind: 'hard conditions',
    edits: [{file: 'src/plugins/search/engine/query.ts', find: '.slice(0, longestQuery)', put: '.slice(0)'}],
    check: 'e2e/conditions.spec.ts',
    test: 'typed or in the address: the page goes on',
    at: {file: '/search/'},
    says: '送れない長さになる',
    mend: 'cutQuery に通す',
  },
  {
    name: 'search-that-does-not-come-is-not-told',
    kind: 'hard conditions',
    edits: [{file: 'src/plugins/search/client.ts', find: "    place?.removeAttribute('hidden');\n", put: ''}],
    check: 'e2e/conditions.spec.ts',
    test: 'search that a deploy took away says so',
    at: {file: '/deploy-patterns/rolling/'},
    says: 'の検索が、始められないと言わない',
    mend: 'search/client.ts の operate',
  },
  {
    name: 'tab-that-takes-away-what-another-keeps',
    kind: 'hard conditions',
    edits: [
      {
        file: 'src/records/storage.ts',
        find: 'change(readRecord(key))',
        put: "change('')",
      },
    ],
    check: 'e2e/conditions.spec.ts',
    test: 'tabs: none loses what another keeps',
    at: {file: 'src/records/storage.ts'},
    says: 'ほかの窓が残した記録が消える',
    mend: 'changeRecord で、今ある記録に加える',
  },
];
