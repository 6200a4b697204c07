/**
 * Promise: what is deployed is what was tested. The files that the tests looked at are uploaded as they are, and the
 * job that may deploy takes only them. What holds of every workflow: workflows.test.ts.
 */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';

const file = '.github/workflows/pages.yml';
const workflow = readFileSync(path.resolve(__dirname, '..', file), 'utf8');

/** What would let other files through than the tested ones, one message each, with its line and the mend. */
function findGaps(yaml: string): string[] {
  const gaps: string[] = [];
  const say = (at: number, problem: string, mend: string): unknown =>
    gaps.push(`${file}:${yaml.slice(0, Math.max(0, at)).split('\n').length}: ${problem}\n    直し方: ${mend}`);
  const deploys = yaml.indexOf('\n  deploy:\n');
  const [build, deploy] = [yaml.slice(0, deploys), yaml.slice(deploys)];
  const tested = build.lastIndexOf('run: npm run test:artefact');
  const uploaded = build.indexOf('uses: actions/upload-pages-artifact@');
  if (tested === -1 || tested > uploaded) {
    say(uploaded, '試していないファイルを公開する', 'upload-pages-artifact の前に npm run test:artefact を置く');
  }
  const rebuilt = build.lastIndexOf('run: npm run build');
  if (rebuilt > tested) {
    say(rebuilt, '試した後に作り直している', 'npm run build を npm run test:artefact の前に置く');
  }
  for (const [command, name] of [
    ['npm run build', 'SITE_URL'],
    ['npm run build', 'BASE_URL'],
    ['npm run test:artefact', 'BASE_URL'],
  ] as const) {
    const at = build.lastIndexOf(`run: ${command}`);
    if (!build.slice(at).split('\n      - ')[0]?.includes(`${name}: \${{ steps.pages.outputs.`)) {
      say(at, `${command} が公開先を知らない`, `env に ${name} を、configure-pages の outputs から渡す`);
    }
  }
  if (!deploy.includes('\n    needs: build\n')) {
    say(deploys + 1, '試さずに公開する', 'deploy に needs: build を書く');
  }
  return gaps;
}

test('the workflow deploys what it has tested', () => {
  expect(findGaps(workflow)).toEqual([]);
});

test.each([
  ['      - run: npm run test:artefact\n', '      - run: npm run typecheck\n', '試していないファイルを公開する'],
  ['      - if: failure()', '      - run: npm run build\n      - if: failure()', '試した後に作り直している'],
  ['          SITE_URL:', '          OTHER:', 'npm run build が公開先を知らない'],
  ['    needs: build\n', '', '試さずに公開する'],
])('a gap is found: %s', (from, to, problem) => {
  expect(workflow).toContain(from);
  const gaps = findGaps(workflow.replace(from, to));
  expect(gaps).toContainEqual(expect.stringMatching(`^${file}:\\d+: .*${problem}`));
  expect(gaps.every((gap) => gap.includes('直し方: '))).toBe(true);
});
