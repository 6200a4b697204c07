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
];
