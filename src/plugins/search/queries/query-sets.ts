import {readThisSite} from '../../../site/this-site';
import {buildEngine} from '../engine/search-engine';
import {composeTexts} from '../sections/compose-texts';
import {rankQueries} from './ranking';
import type {Ranked, RankedQuery} from './ranking';
import samples from './samples.json';
import tuned from './tuned.json';
import untuned from './untuned.json';

/** Every set of queries by the name of its file. */
export const querySets: Readonly<Record<string, readonly RankedQuery[]>> = {samples, tuned, untuned};

/**
 * Ranks every query against the texts of the site as they are on disk.
 */
export async function rankSite(): Promise<Ranked[]> {
  const engine = buildEngine(composeTexts(await readThisSite()));
  return Object.entries(querySets).flatMap(([set, queries]) => rankQueries(engine, set, queries));
}
