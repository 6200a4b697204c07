/**
 * Writes `misses.json` anew and prints the shares of every set: `npm run search:misses`. Read the difference before
 * committing it: what got worse usually lacks a search word.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {querySets, rankSite} from './query-sets';
import {readMisses, recordMisses, summarise} from './ranking';

const file = path.join(__dirname, 'misses.json');

async function rewriteMisses(): Promise<void> {
  const before = readMisses(readFileSync(file, 'utf8'));
  const ranked = await rankSite();
  const misses = recordMisses(ranked, before);
  writeFileSync(file, `[\n${misses.map((miss) => `  ${JSON.stringify(miss)}`).join(',\n')}\n]\n`);
  for (const set of Object.keys(querySets)) {
    console.log(`${set} ${summarise(ranked.filter((query) => query.set === set))}`);
  }
  console.log(`queries/misses.json: ${before.length} → ${misses.length} 件`);
}

void rewriteMisses();
