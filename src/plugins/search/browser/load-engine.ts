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
 */
export async function loadEngine(url: string, get: typeof fetch = fetch): Promise<Loaded> {
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
  try {
    const site = unpackSite(JSON.parse(text));
    return site === undefined ? {reason: 'broken'} : {engine: buildEngine(site)};
  } catch {
    return {reason: 'broken'};
  }
}
