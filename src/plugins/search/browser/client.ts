import {createSearchClient} from './search-client';

/** The one client of a page. Nothing is fetched until it is started. */
export const searchClient = createSearchClient(
  () => new Worker(new URL('./worker.ts', import.meta.url)),
  () => new URL('@generated/search/default/sections.txt', import.meta.url).href,
);
