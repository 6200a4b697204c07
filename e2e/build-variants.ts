/** Builds the variants of the given names, one after the other. Exit code 1, with the output, where one fails. */
import {spawnSync} from 'node:child_process';
import {docusaurus, siteDir, variantConfig, variants} from './variants';

for (const {name, outDir, environment} of variants.filter((variant) => process.argv.includes(variant.name))) {
  const [node, script] = docusaurus;
  const started = Date.now();
  const {status, stdout, stderr} = spawnSync(node, [script, 'build', '--config', variantConfig, '--out-dir', outDir], {
    cwd: siteDir,
    env: {...process.env, ...environment},
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(`${name} をビルドできない:\n${stdout}${stderr}`);
    process.exit(1);
  }
  console.log(`${name}: ${Math.round((Date.now() - started) / 1000)} s`);
}
