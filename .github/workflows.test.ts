import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {isMap, isNode, isScalar, parseDocument, visit} from 'yaml';

/** Commands that run code of packages, and actions that bring code of this repository or are not GitHub's own. */
const packages = /\b(?:npm|npx|node|tsx|yarn|pnpm|corepack|pip|docker)\b/;
const code = /^(?!actions\/)|^actions\/(?:checkout|setup-[\w-]+|cache)@/;

/** What a workflow must not do, one message each, with its line and the mend. */
function findFaults(name: string, yaml: string): string[] {
  const faults: string[] = [];
  const say = (at: number, problem: string, mend: string): unknown =>
    faults.push(`.github/workflows/${name}:${yaml.slice(0, at).split('\n').length}: ${problem}\n    直し方: ${mend}`);
  const document = parseDocument(yaml);
  document.errors.forEach(({message, pos}) => say(pos[0], 'YAML として読めない', message));
  if (JSON.stringify(document.get('permissions')) !== '{}') {
    const at = Math.max(0, yaml.search(/^permissions:/m));
    say(at, '全体の権限が空でない', 'permissions: {} とし、要る権限だけをジョブに書く');
  }
  for (const {index, 1: action = '', 2: ref = ''} of yaml.matchAll(/uses:\s*([^@\s]+)@(.*)/g)) {
    if (!/^[0-9a-f]{40} # v\d/.test(ref)) {
      say(index, `${action} がコミットで固定されていない`, '@<40 桁の SHA> # v<バージョン>');
    }
  }
  for (const {index, 1: command = ''} of yaml.matchAll(/run: npm (?:run )?(\S+)/g)) {
    if (!['ci', 'test'].includes(command) && !(command in scripts)) {
      say(index, `npm run ${command} は package.json にない`, 'scripts の名に合わせるか、そこに加える');
    }
  }
  for (const {index} of yaml.matchAll(/^ +pull_request_target:/gm)) {
    say(index, 'よその変更が、書ける権限で動く', 'pull_request_target を pull_request に直す');
  }
  for (const {index, 0: step} of yaml.matchAll(/^ {6}- uses: actions\/checkout@.*(?:\n {8}.*)*/gm)) {
    if (!step.includes('persist-credentials: false')) {
      say(index, '取り出した後も、トークンが残る', 'checkout の with に persist-credentials: false を書く');
    }
  }
  visit(document, {
    Pair(_, {key, value}) {
      if (isScalar(key) && key.value === 'run' && String(value).includes('${{')) {
        say(key.range?.[0] ?? 0, 'コマンドの中に ${{ }} を埋めている', 'env で渡し、"$名前" で読む');
      }
    },
  });
  const jobs = document.get('jobs');
  for (const {key: job, value: parts} of isMap(jobs) ? jobs.items : []) {
    const permissions = isMap(parts) ? parts.get('permissions', true) : undefined;
    const granted = isMap(permissions) ? permissions.items.map(({value}) => value) : [permissions];
    const writes = granted.filter(isScalar).filter(({value}) => String(value).startsWith('write'));
    for (const write of writes.filter(({comment}) => !comment)) {
      say(
        write.range?.[0] ?? 0,
        `${String(job)} に書ける権限の理由がない`,
        '要らなければ消し、要るなら同じ行に # で何をするかを書く',
      );
    }
    if (writes.length > 0 && isNode(parts)) {
      visit(parts, {
        Pair(_, {key, value}) {
          const runs = isScalar(key) && (key.value === 'run' ? packages : key.value === 'uses' ? code : undefined);
          if (runs && runs.test(String(value))) {
            say(
              key.range?.[0] ?? 0,
              `書ける権限のあるジョブ ${String(job)} で、パッケージが動く`,
              '別のジョブで動かし、結果を actions/upload-artifact で渡す',
            );
          }
        },
      });
    }
  }
  for (const {index, 0: job} of yaml.matchAll(/^ {2}[\w-]+:\n(?: {4}.*\n?|\n)+/gm)) {
    if (job.includes('runs-on:') && !job.includes('timeout-minutes:')) {
      say(index, '時間の上限がないジョブがある', 'timeout-minutes を書く');
    }
  }
  return faults;
}

const manifest: unknown = JSON.parse(readFileSync(path.resolve(__dirname, '../package.json'), 'utf8'));
const scripts: object =
  typeof manifest === 'object' &&
  manifest !== null &&
  'scripts' in manifest &&
  typeof manifest.scripts === 'object' &&
  manifest.scripts !== null
    ? manifest.scripts
    : {};

test('every workflow is sound', () => {
  const folder = path.join(__dirname, 'workflows');
  const names = readdirSync(folder);
  expect(names).not.toEqual([]);
  expect(names.flatMap((name) => findFaults(name, readFileSync(path.join(folder, name), 'utf8')))).toEqual([]);
});

test('faults are found, each with its line and the mend', () => {
  const yaml = `permissions: write-all
on:
  pull_request_target:
jobs:
  a:
    runs-on: x
    permissions: {issues: write}
    steps:
      - uses: actions/checkout@v4
      - run: npm run nothing -- \${{ github.ref }}
  b:
    permissions:
      pages: write # deploys
    steps:
      - run: |
          echo x
          npx x
      - uses: actions/deploy-pages@0000000000000000000000000000000000000000 # v5
`;
  expect(findFaults('x.yml', yaml).map((fault) => fault.split('\n    直し方: ')[0])).toEqual([
    '.github/workflows/x.yml:1: 全体の権限が空でない',
    '.github/workflows/x.yml:9: actions/checkout がコミットで固定されていない',
    '.github/workflows/x.yml:10: npm run nothing は package.json にない',
    '.github/workflows/x.yml:3: よその変更が、書ける権限で動く',
    '.github/workflows/x.yml:9: 取り出した後も、トークンが残る',
    '.github/workflows/x.yml:10: コマンドの中に ${{ }} を埋めている',
    '.github/workflows/x.yml:7: a に書ける権限の理由がない',
    '.github/workflows/x.yml:9: 書ける権限のあるジョブ a で、パッケージが動く',
    '.github/workflows/x.yml:10: 書ける権限のあるジョブ a で、パッケージが動く',
    '.github/workflows/x.yml:15: 書ける権限のあるジョブ b で、パッケージが動く',
    '.github/workflows/x.yml:5: 時間の上限がないジョブがある',
  ]);
  expect(findFaults('x.yml', 'a: [')).toContainEqual(expect.stringContaining('x.yml:1: YAML として読めない'));
});
