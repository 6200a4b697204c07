import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {ledgerFile} from '../../data/addresses';

/** Each line that a patch of the ledger adds. */
export function parseAddedLines(patch: string): string[] {
  return patch.split('\n').flatMap((line) => (line.startsWith('+/') ? [line.slice(1)] : []));
}

/**
 * Every line that any version of the ledger had, as far back as git goes here (a shallow clone knows at least its last
 * commit). `undefined` outside a git checkout: there, nobody can tell what was removed.
 * @throws Error where git is there and fails
 */
export function readLedgerHistory(siteDir: string): string[] | undefined {
  if (!existsSync(path.join(siteDir, '.git'))) {
    return undefined;
  }
  const args = ['log', '--patch', '--format=', '--no-color', '--no-ext-diff', '--', ledgerFile];
  // The project's own git, not that of a hook which runs this test.
  const env = {...process.env, GIT_DIR: undefined, GIT_INDEX_FILE: undefined, GIT_WORK_TREE: undefined};
  const {status, stdout, stderr, error} = spawnSync('git', args, {
    cwd: siteDir,
    encoding: 'utf8',
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) {
    throw new Error(
      `git log ${ledgerFile} が失敗した: ${error?.message ?? stderr}\n    直し方: git を入れ、このフォルダーで git log が動くようにする`,
    );
  }
  return parseAddedLines(stdout);
}
