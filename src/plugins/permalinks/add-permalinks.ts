/**
 * Adds the new addresses of the last build to the ledger: `npm run permalinks`, after `npm run build`.
 *
 * Only adds. An address that vanished stays in the ledger and goes on stopping the build until its mend is made. Exit
 * code 1 where there is no build.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {formatLedger, ledgerFile, parseLedger} from './ledger';
import {listAddresses, readBuild} from './read-build';

const siteDir = process.cwd();
const file = path.join(siteDir, ledgerFile);
const ledger = parseLedger(readFileSync(file, 'utf8'));
const published = listAddresses(readBuild(path.join(siteDir, 'build')));
const added = published.filter((address) => !ledger.includes(address));
writeFileSync(file, formatLedger([...ledger, ...published]));
console.log(added.length === 0 ? '新しい住所はない。' : `${ledgerFile} に ${added.length} 件を加えた:\n${added.sort().join('\n')}`);
