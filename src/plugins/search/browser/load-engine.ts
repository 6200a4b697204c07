import {buildEngine} from '../engine/search-engine';
import type {SearchEngine} from '../engine/search-engine';
import {isSiteText} from '../engine/section';
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
    const site: unknown = JSON.parse(text);
    return isSiteText(site) ? {engine: buildEngine(site)} : {reason: 'broken'};
  } catch {
    return {reason: 'broken'};
  }
}
