import type {SearchAnswer} from '../engine/search-engine';
import type {FailureReason, FromWorker, ToWorker} from './messages';

/** Where the index stands. It is loaded only once {@link SearchClient.start} is called. */
type SearchStatus =
  {readonly phase: 'idle' | 'loading' | 'ready'} | {readonly phase: 'failed'; readonly reason: FailureReason};

/** The part of `Worker` that the client needs. */
export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** A search asked of the worker. */
export interface SearchRequest {
  readonly query: string;
  readonly area: string | undefined;
  readonly limit: number;
}

/** The page's side of search: one worker for the box and the page, its state, its answers. */
export interface SearchClient {
  /** Starts loading; does nothing while loading or ready, tries again after a failure. */
  readonly start: () => void;
  readonly getStatus: () => SearchStatus;
  /** Calls back at every change of the state; returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * The answer as soon as the index is there; never settles where the index fails.
   * @param withdrawn once aborted, what has not been asked yet is not asked any more, and never settles: of all that a
   * reader types while the index loads, only the last is searched
   */
  readonly search: (request: SearchRequest, withdrawn?: AbortSignal) => Promise<SearchAnswer>;
}

const keyOf = ({query, area, limit}: SearchRequest): string => JSON.stringify([query, area ?? '', limit]);
const rememberedAnswers = 40;

/**
 * @param startWorker makes the worker; may throw
 * @param url address of the texts
 * @param patience how long loading may take, in milliseconds, before it counts as failed
 */
export function createSearchClient(startWorker: () => WorkerLike, url: () => string, patience = 20_000): SearchClient {
  let status: SearchStatus = {phase: 'idle'};
  let worker: WorkerLike | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastId = 0;
  const listeners = new Set<() => void>();
  const waiting = new Map<number, {readonly request: SearchRequest; readonly settle: (answer: SearchAnswer) => void}>();
  const answers = new Map<string, SearchAnswer>();

  const change = (next: SearchStatus): void => {
    status = next;
    listeners.forEach((listener) => listener());
  };
  const fail = (reason: FailureReason): void => {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
    change({phase: 'failed', reason});
  };
  const ask = (id: number, {query, area, limit}: SearchRequest): void =>
    worker?.postMessage({kind: 'search', id, query, area, limit});

  const receive = (message: FromWorker): void => {
    switch (message.kind) {
      case 'ready':
        clearTimeout(timer);
        change({phase: 'ready'});
        waiting.forEach(({request}, id) => ask(id, request));
        break;
      case 'failed':
        fail(message.reason);
        break;
      case 'answer': {
        const asked = waiting.get(message.id);
        waiting.delete(message.id);
        if (asked !== undefined) {
          answers.set(keyOf(asked.request), message.answer);
          const [oldest] = answers.keys();
          if (answers.size > rememberedAnswers && oldest !== undefined) {
            answers.delete(oldest);
          }
          asked.settle(message.answer);
        }
      }
    }
  };

  return {
    start() {
      if (status.phase === 'loading' || status.phase === 'ready') {
        return;
      }
      change({phase: 'loading'});
      try {
        const fresh = startWorker();
        worker = fresh;
        fresh.addEventListener('message', ({data}) => fresh === worker && receive(data));
        fresh.addEventListener('error', () => fresh === worker && fail('worker'));
        timer = setTimeout(() => fail('timeout'), patience);
        fresh.postMessage({kind: 'open', url: url()});
      } catch {
        fail('worker');
      }
    },
    getStatus: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    search(request, withdrawn) {
      const known = answers.get(keyOf(request));
      if (known !== undefined) {
        return Promise.resolve(known);
      }
      return new Promise((settle) => {
        const id = (lastId += 1);
        waiting.set(id, {request, settle});
        if (status.phase === 'ready') {
          ask(id, request);
        } else {
          withdrawn?.addEventListener('abort', () => status.phase !== 'ready' && waiting.delete(id));
        }
      });
    },
  };
}
