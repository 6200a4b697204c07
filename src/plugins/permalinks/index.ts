import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {redirects} from '../../data/redirects';
import {formatFinding} from '../../site/finding';
import type {Finding} from '../../site/finding';
import {slugOf} from '../content-checks/page';
import {readPages} from '../content-checks/read-site';
import {checkRedirects} from './check-redirects';
import {checkLedgerForm, findUnlisted, findVanished, ledgerFile, parseLedger} from './ledger';
import {listAddresses, readBuild} from './read-build';

function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) {
    throw new Error(`住所の誤りが ${findings.length} 件ある\n${findings.map(formatFinding).join('\n')}`);
  }
}

/**
 * Holds the addresses of the built pages against the ledger of published ones. An address that vanished stops the build,
 * and so does one that the ledger lacks, everywhere alike: what ships without being listed could vanish unnoticed.
 */
export default function permalinks({siteDir}: LoadContext): Plugin {
  return {
    name: 'permalinks',
    getPathsToWatch: () => ['src/data/redirects.ts'],
    loadContent() {
      refuse(redirects.length === 0 ? [] : checkRedirects(redirects, readPages(siteDir).map(slugOf)));
    },
    postBuild({outDir}) {
      const ledger = parseLedger(readFileSync(path.join(siteDir, ledgerFile), 'utf8'));
      const published = listAddresses(readBuild(outDir));
      refuse([...checkLedgerForm(ledger), ...findVanished(ledger, published, redirects), ...findUnlisted(ledger, published)]);
    },
  };
}
