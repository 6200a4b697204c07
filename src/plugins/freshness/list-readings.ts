/**
 * Lists the sources by how long ago they were read, with the pages and the facts that rest on them:
 * `npm run freshness`; `npm run freshness -- <key>` names the facts of one.
 */
import {readThisSite} from '../../site/this-site';
import {today} from '../../site/today';
import {formatReadings, listReadings} from './readings';

async function list(key: string | undefined): Promise<void> {
  const readings = listReadings(await readThisSite());
  if (key !== undefined && !readings.some((reading) => reading.key === key)) {
    throw new Error(`出典 ${key} がない。直し方: src/data/sources/ にあるキーを渡す`);
  }
  console.log(formatReadings(readings, {day: today(), key}).join('\n'));
}

list(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
