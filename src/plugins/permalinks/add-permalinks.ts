/**
 * Adds the new addresses of the site to the ledger: `npm run permalinks`. Needs no build.
 *
 * Only adds. An address that vanished stays in the ledger and goes on stopping the build until its mend is made.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {listAddresses} from '../../site/address-book';
import {readThisSite, siteDir} from '../../site/this-site';
import {formatLedger} from './ledger';

async function addPermalinks(): Promise<void> {
  const site = await readThisSite();
  const {file, lines} = site.ledger;
  const published = listAddresses(site);
  const added = published.filter((address) => !lines.includes(address)).sort();
  writeFileSync(path.join(siteDir, file), formatLedger([...lines, ...published]));
  console.log(
    added.length === 0 ? '新しいアドレスはない。' : `${file} に ${added.length} 件を加えた:\n${added.join('\n')}`,
  );
}

void addPermalinks();
