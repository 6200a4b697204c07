import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';

/**
 * The entry of what pages without React run: the client module of every feature that has one, so that a feature comes
 * and goes with its folder.
 * @param siteDir the project's root
 * @returns source of a module
 */
export function composeEntry(siteDir: string): string {
  const features = readdirSync(path.join(siteDir, 'src/plugins'))
    .sort()
    .filter((feature) => existsSync(path.join(siteDir, 'src/plugins', feature, 'client.ts')));
  return [
    "import {run} from '@site/src/behaviours';",
    ...features.map((feature, at) => `import feature${at} from '@site/src/plugins/${feature}/client';`),
    `run([${features.map((_, at) => `feature${at}`).join(', ')}]);`,
    '',
  ].join('\n');
}
