/**
 * What each weight of the ranker is worth: `npm run search:tune` prints, for every one, what the sets lose without it.
 * With `-- descend` it then moves each weight up and down as long as the sets gain, and prints what to write into
 * `engine/weights.ts`.
 */
import {buildRanker} from '../engine/search-engine';
import {defaultWeights} from '../engine/weights';
import type {Weights} from '../engine/weights';
import {composeThisSite, querySets} from './query-sets';
import {rankQueries, worthOf} from './ranking';

/** Each weight as if it were not there. */
const without: Weights = {
  words: 1,
  title: 1,
  text: 0,
  mentioned: 0,
  overlap: 0,
  likeness: 0,
  precision: 0,
  context: 0,
  exact: 0,
  beginning: 0,
  missing: 0,
  meant: 2,
  opening: 1,
  comparison: 1,
  guide: 1,
  lesser: 1,
  part: 1,
  pairs: 2,
  otherWord: 0,
  kana: 1,
  particle: 1,
  least: 0,
};

const names = Object.keys(without).filter((name): name is keyof Weights => name in without);
const steps = [0.8, 1.25, 0.93, 1.08];
/** A gain below this is chance. */
const leastGain = 0.05;

type Judge = (weights: Weights) => ReadonlyMap<string, number>;

const sumOf = (worth: ReadonlyMap<string, number>): number => [...worth.values()].reduce((sum, each) => sum + each, 0);

/** What the sets lose without each weight, a line each. */
function* tellLosses(judge: Judge): Generator<string> {
  const start = judge(defaultWeights);
  yield ['', ...start.keys()].join('\t');
  yield ['', ...[...start.values()].map((worth) => worth.toFixed(1))].join('\t');
  for (const name of names) {
    const there = judge({...defaultWeights, [name]: without[name]});
    yield [name, ...[...there].map(([set, worth]) => (worth - (start.get(set) ?? 0)).toFixed(1))].join('\t');
  }
}

/** Moves one weight after the other by steps, until no move gains. */
function descend(judge: Judge): Weights {
  let best = defaultWeights;
  let most = sumOf(judge(best));
  for (let before = 0; before < most;) {
    before = most;
    for (const name of names) {
      for (const step of steps) {
        const next = {...best, [name]: Number((best[name] * step).toFixed(3))};
        const worth = sumOf(judge(next));
        if (worth > most + leastGain) {
          most = worth;
          best = next;
          console.log(name, best[name], most.toFixed(1));
        }
      }
    }
  }
  return best;
}

async function tune(): Promise<void> {
  const ranker = buildRanker(await composeThisSite());
  const judge: Judge = (weights) =>
    new Map(
      Object.entries(querySets).map(([set, queries]) => [
        set,
        worthOf(rankQueries({rank: (query) => ranker.rank(query, weights)}, set, queries)),
      ]),
    );
  for (const line of tellLosses(judge)) {
    console.log(line);
  }
  if (process.argv.includes('descend')) {
    console.log(JSON.stringify(descend(judge)));
  }
}

void tune();
