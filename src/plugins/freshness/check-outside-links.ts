/**
 * Asks for every page elsewhere that the notes name, and says which are gone, moved or silent: `npm run links`. With
 * `-- --issue` it keeps the one issue of them, by GitHub's command, as the workflow `links` does.
 */
import {execFileSync} from 'node:child_process';
import {readThisSite} from '../../site/this-site';
import {today} from '../../site/today';
import {checkLinks, composeReport, keepIssue, listLinks} from './links';

async function check(keepsIssue: boolean): Promise<void> {
  const links = listLinks(await readThisSite());
  const dead = await checkLinks(links);
  // All at once is this machine's own network: nothing is known of the links.
  if (links.length > 1 && dead.length === links.length && dead.every(({kind}) => kind === 'silent')) {
    throw new Error(`どのリンクも答えない（${dead[0]?.detail ?? ''}）。直し方: この機械のネットワークを確かめる`);
  }
  const report = composeReport(dead, links.length, today());
  console.log(report === '' ? `外部リンク ${links.length}: すべて生きている` : report);
  if (keepsIssue) {
    console.log(keepIssue((...args) => execFileSync('gh', args, {encoding: 'utf8'}), report));
  }
}

check(process.argv.includes('--issue')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
