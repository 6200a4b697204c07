/**
 * How long the engine takes for a key press: `npm run search:presses` types every query of every set and prints the
 * milliseconds of processor time. The second time through counts, when everything is compiled.
 */
import {buildEngine} from '../engine/search-engine';
import {composeThisSite, querySets} from './query-sets';

/** The beginnings of all queries, in the order in which they are typed. */
const presses = Object.values(querySets)
  .flat()
  .flatMap(({q}) =>
    Array.from(q, (_, place) =>
      Array.from(q)
        .slice(0, place + 1)
        .join(''),
    ),
  );

async function timePresses(): Promise<void> {
  const {search} = buildEngine(await composeThisSite());
  presses.forEach((typed) => search(typed));
  const times = presses.map((typed) => {
    const before = process.cpuUsage();
    search(typed);
    const {user, system} = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.ceil(share * times.length) - 1] ?? 0).toFixed(1);
  console.log(`${times.length} 打鍵: p50 ${at(0.5)} / p95 ${at(0.95)} / 最大 ${at(1)} ms`);
}

void timePresses();
