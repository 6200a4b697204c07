/**
 * Audits what is installed against the advisories that npm's registry knows: `npm run audit`. Ends with 1 where a
 * finding is not allowed, and with 2 where the service did not answer, which says nothing of the packages.
 */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {today} from '../site/today';
import {judgeAudit} from './audit';
import {allowed} from './audit-allowed';

const {stdout, stderr} = spawnSync('npm audit --json', {encoding: 'utf8', shell: true, maxBuffer: 64 * 1024 * 1024});
const file = 'src/supply/audit-allowed.ts';
const read = (name: string): string => readFileSync(name, 'utf8');
const verdict = judgeAudit(stdout === '' ? stderr : stdout, {
  allowed,
  file,
  text: read(file),
  lock: read('package-lock.json'),
  day: today(),
});
if (verdict.kind === 'silent') {
  console.error(
    `監査のサービスが答えない: ${verdict.detail}\n    直し方: npm config get registry の先が npm audit に応えることを確かめ、もう一度走らせる`,
  );
  process.exitCode = 2;
} else {
  verdict.faults.forEach((fault) => console.error(fault));
  console.log(`監査: ${verdict.packages} パッケージ、見つかった ${verdict.found}、許した ${allowed.length}`);
  process.exitCode = verdict.faults.length > 0 ? 1 : 0;
}
