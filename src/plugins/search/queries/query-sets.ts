import {corrections} from '../../../data/corrections';
import {terms} from '../../../data/glossary';
import {searchWords} from '../../../data/search-words';
import {buildEngine} from '../engine/search-engine';
import {composeSite} from '../sections/compose-site';
import {readSitePages} from '../sections/read-site';
import {rankQueries} from './ranking';
import type {Ranked, RankedQuery} from './ranking';
import samples from './samples.json';
import tuned from './tuned.json';
import untuned from './untuned.json';

/** Every set of queries by the name of its file. */
export const querySets: Readonly<Record<string, readonly RankedQuery[]>> = {samples, tuned, untuned};

/**
 * Ranks every query against the texts of the site as they are on disk.
 * @param siteDir the project's root
 */
export function rankSite(siteDir: string): Ranked[] {
  const engine = buildEngine(composeSite(readSitePages(siteDir), {terms, corrections, searchWords}));
  return Object.entries(querySets).flatMap(([set, queries]) => rankQueries(engine, set, queries));
}
