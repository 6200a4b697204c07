/**
 * `npm run preview:changes -- <folder>`: what the build here changes against that of another checkout of the project,
 * such as that of the branch that a pull request goes into. Both have to be built.
 */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {ledgerFile} from '../../../data/addresses';
import {splitLines} from '../../../site/open-site';
import {listFiles} from '../../../site/list-files';
import {describeChanges, findChanges} from './find-changes';
import type {Built} from './find-changes';

/** Reads a checkout that has been built. */
function readBuilt(folder: string): Built {
  const build = path.join(folder, 'build');
  if (!existsSync(build)) {
    throw new Error(`${build} がない。直し方: そこで npm ci && npm run build`);
  }
  const files = listFiles(build).filter((file) => file.endsWith('.md'));
  return {
    pages: new Map(
      files.map((file) => [
        file === 'index.md' ? '/' : `/${file.slice(0, -'.md'.length)}/`,
        readFileSync(path.join(build, file), 'utf8'),
      ]),
    ),
    ledger: splitLines(readFileSync(path.join(folder, ledgerFile), 'utf8')),
  };
}

async function main(): Promise<void> {
  const [, , other] = process.argv;
  if (other === undefined) {
    throw new Error(
      '比べる先がない。直し方: npm run preview:changes -- <もとのブランチを取り出してビルドしたフォルダー>',
    );
  }
  const {fromHtml} = await import('hast-util-from-html');
  const {selectAll} = await import('hast-util-select');
  const {toString} = await import('hast-util-to-string');
  const idOf = (address: string, heading: string): string | undefined => {
    const file = path.join('build', address, 'index.html');
    const found = existsSync(file)
      ? selectAll('h2[id], h3[id]', fromHtml(readFileSync(file, 'utf8'))).find(
          (one) => toString(one).trim() === heading,
        )
      : undefined;
    return found && String(found.properties.id);
  };
  console.log(describeChanges(findChanges(readBuilt(other), readBuilt('.')), idOf));
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
