/**
 * Writes `misses.json` and `strays.json` anew and prints the shares of every set: `npm run search:misses`. Read the
 * difference before committing it: what got worse usually lacks a search word.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {buildRanker} from '../engine/search-engine';
import {findStrays} from './own-words';
import {composeThisSite, querySets, rankSite} from './query-sets';
import {readMisses, recordMisses, summarise} from './ranking';

/** An entry a line, so that a difference can be read. */
const toJson = (entries: readonly object[]): string =>
  `[\n${entries.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`;

const file = path.join(__dirname, 'misses.json');

async function rewriteMisses(): Promise<void> {
  const before = readMisses(readFileSync(file, 'utf8'));
  const ranked = await rankSite();
  const misses = recordMisses(ranked, before);
  writeFileSync(file, toJson(misses));
  for (const set of Object.keys(querySets)) {
    console.log(`${set} ${summarise(ranked.filter((query) => query.set === set))}`);
  }
  console.log(`queries/misses.json: ${before.length} → ${misses.length} 件`);
  const site = await composeThisSite();
  const strays = findStrays(buildRanker(site), site);
  writeFileSync(path.join(__dirname, 'strays.json'), toJson(strays));
  console.log(`queries/strays.json: ${strays.length} 件`);
}

void rewriteMisses();
