import {readThisSite} from '../../../site/this-site';
import {buildRanker} from '../engine/search-engine';
import type {SiteText} from '../engine/section';
import {composeTexts} from '../sections/compose-texts';
import {addReadings} from '../sections/readings';
import {rankQueries} from './ranking';
import type {Ranked, RankedQuery} from './ranking';
import callers from './callers.json';
import guests from './guests.json';
import latecomers from './latecomers.json';
import newcomers from './newcomers.json';
import samples from './samples.json';
import seen from './seen.json';
import strangers from './strangers.json';
import tuned from './tuned.json';
import unseen from './unseen.json';
import untuned from './untuned.json';
import visitors from './visitors.json';

/** Every set of queries by the name of its file. */
export const querySets: Readonly<Record<string, readonly RankedQuery[]>> = {
  samples,
  tuned,
  untuned,
  seen,
  unseen,
  strangers,
  newcomers,
  latecomers,
  visitors,
  guests,
  callers,
};

/** What is searched, of this site as it is on disk. */
export const composeThisSite = async (): Promise<SiteText> => addReadings(composeTexts(await readThisSite()));

/**
 * Ranks every query against the texts of the site as they are on disk.
 */
export async function rankSite(): Promise<Ranked[]> {
  const engine = buildRanker(await composeThisSite());
  return Object.entries(querySets).flatMap(([set, queries]) => rankQueries(engine, set, queries));
}
