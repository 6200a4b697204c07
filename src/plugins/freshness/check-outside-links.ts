/**
 * Asks for every page elsewhere that the notes name, and says which are gone, moved or silent: `npm run links`. With
 * `-- links.md` also into that file, which is empty where none is; the workflow `links` makes the one issue of it.
 */
import {writeFileSync} from 'node:fs';
import {readThisSite} from '../../site/this-site';
import {today} from '../../site/today';
import {checkLinks, composeReport, listLinks} from './links';

async function check(file?: string): Promise<void> {
  const links = listLinks(await readThisSite());
  // Where not one of a few answers, it is this machine's own network, and nothing is known of the links.
  const few = links.slice(0, 16);
  const silent = (await checkLinks(few, {timeout: 30_000, pauses: []})).filter(({kind}) => kind === 'silent');
  if (silent.length === few.length) {
    throw new Error(`どのリンクも答えない（${silent[0]?.detail ?? ''}）。直し方: この機械のネットワークを確かめる`);
  }
  const dead = await checkLinks(links);
  const report = composeReport(dead, links.length, today());
  console.log(report === '' ? `外部リンク ${links.length}: すべて生きている` : report);
  if (file !== undefined) {
    writeFileSync(file, report);
  }
}

check(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
