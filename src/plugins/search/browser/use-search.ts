import {useEffect, useState, useSyncExternalStore} from 'react';
import type {SearchAnswer} from '../engine/search-engine';
import {createSearchClient} from './search-client';
import type {SearchClient, SearchRequest, SearchStatus} from './search-client';

/** The one client of the site. Nothing is fetched until it is started. */
export const searchClient: SearchClient = createSearchClient(
  () => new Worker(new URL('./worker.ts', import.meta.url)),
  () => new URL('@generated/search/default/sections.json', import.meta.url).href,
);

const idle: SearchStatus = {phase: 'idle'};

/** The state of the index. */
export function useSearchStatus(): SearchStatus {
  return useSyncExternalStore(searchClient.subscribe, searchClient.getStatus, () => idle);
}

/** An answer and the query it answers. */
export interface Answered {
  readonly query: string;
  readonly answer: SearchAnswer;
}

/**
 * The answer to what the reader has typed; the one before while the next is under way, none for an empty query.
 * @param query what the reader typed, as it is
 */
export function useSearch(query: string, area: string | undefined, limit: number): Answered | undefined {
  const asked = query.trim();
  const [answered, setAnswered] = useState<Answered | undefined>(() => {
    const answer = asked === '' ? undefined : searchClient.recall({query: asked, area, limit});
    return answer === undefined ? undefined : {query: asked, answer};
  });
  if (asked === '' && answered !== undefined) {
    setAnswered(undefined);
  }
  useEffect(() => {
    if (asked === '') {
      return undefined;
    }
    const outdated = new AbortController();
    const request: SearchRequest = {query: asked, area, limit};
    void searchClient.search(request, outdated.signal).then((answer) => {
      if (!outdated.signal.aborted) {
        setAnswered({query: asked, answer});
      }
    });
    return () => outdated.abort();
  }, [asked, area, limit]);
  return answered;
}
