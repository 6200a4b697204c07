import {buildEngine} from '../engine/search-engine';
import type {SearchEngine} from '../engine/search-engine';
import {unpackSite} from '../engine/pack';
import type {FailureReason} from './messages';

/** The engine, or why there is none. */
export type Loaded = {readonly engine: SearchEngine} | {readonly reason: FailureReason};

/**
 * Fetches the texts of the site and builds the index.
 * @param url address of the texts
 * @param get how to fetch; the platform's `fetch` unless told
 * @param build how to build the index
 */
export async function loadEngine(url: string, get: typeof fetch = fetch, build = buildEngine): Promise<Loaded> {
  let text: string;
  try {
    const response = await get(url);
    if (!response.ok) {
      return {reason: 'status'};
    }
    text = await response.text();
  } catch {
    return {reason: 'network'};
  }
  let packed: unknown;
  try {
    packed = JSON.parse(text);
  } catch {
    return {reason: 'broken'};
  }
  try {
    const site = unpackSite(packed);
    return site === undefined ? {reason: 'broken'} : {engine: build(site)};
  } catch (error) {
    // No fault of the file: a fault of the engine, which has to be seen.
    console.error(error);
    return {reason: 'broken'};
  }
}
