import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {parseDocument} from 'yaml';

/** What a workflow must not do, one message each, with the mend. */
function findFaults(name: string, yaml: string): string[] {
  const document = parseDocument(yaml);
  const faults = document.errors.map(({message}) => `YAML として読めない: ${message}`);
  if (JSON.stringify(document.get('permissions')) !== '{}') {
    faults.push('全体の権限が空でない。直し方: permissions: {} とし、要る権限だけをジョブに書く');
  }
  const lineAt = (index: number): number => yaml.slice(0, index).split('\n').length;
  for (const {1: action = '', 2: ref = '', index} of yaml.matchAll(/uses:\s*([^@\s]+)@(.*)/g)) {
    if (!/^[0-9a-f]{40} # v\d/.test(ref)) {
      faults.push(`${lineAt(index)}: ${action} がコミットで固定されていない。直し方: @<40 桁の SHA> # v<版>`);
    }
  }
  for (const {1: command = '', index} of yaml.matchAll(/run: npm (?:run )?(\S+)/g)) {
    if (!['ci', 'test'].includes(command) && !(command in scripts)) {
      faults.push(`${lineAt(index)}: npm run ${command} は package.json にない。直し方: scripts の名に合わせる`);
    }
  }
  for (const job of yaml.split(/^ {2}(?=\w+:$)/m).slice(1)) {
    if (job.includes('runs-on:') && !job.includes('timeout-minutes:')) {
      faults.push('時間の上限がないジョブがある。直し方: timeout-minutes を書く');
    }
  }
  return faults.map((fault) => `.github/workflows/${name}:${/^\d/.test(fault) ? '' : ' '}${fault}`);
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

test('faults are found', () => {
  const yaml =
    'permissions: write-all\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n      - run: npm run nothing\n';
  expect(findFaults('x.yml', yaml)).toEqual([
    expect.stringContaining('権限'),
    expect.stringContaining('actions/checkout がコミットで固定されていない'),
    expect.stringContaining('npm run nothing'),
    expect.stringContaining('timeout-minutes'),
  ]);
  expect(findFaults('x.yml', 'a: [')).toContainEqual(expect.stringContaining('YAML'));
});
