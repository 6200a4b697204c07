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

/** Takes an answer; where not the whole site was searched yet, a better one follows. */
type OnAnswer = (answer: SearchAnswer, isWhole: boolean) => void;

/** The page's side of search: one worker for the box and the page, its state, its answers. */
export interface SearchClient {
  /** Starts loading; does nothing while loading or ready, tries again after a failure. */
  readonly start: () => void;
  readonly getStatus: () => SearchStatus;
  /** Calls back at every change of the state; returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Asks in place of what was asked before.
   * @param onAnswer called with each answer, as soon as there is one; never where the index fails
   */
  readonly search: (request: SearchRequest, onAnswer: OnAnswer) => void;
}

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
  let asked: {readonly request: SearchRequest; readonly onAnswer: OnAnswer} | undefined;
  const listeners = new Set<() => void>();

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
  const ask = (): void => {
    if (asked !== undefined) {
      worker?.postMessage({kind: 'search', id: lastId, ...asked.request});
    }
  };
  const receive = (message: FromWorker): void => {
    switch (message.kind) {
      case 'ready':
        if (message.isWhole) {
          clearTimeout(timer);
        }
        change({phase: 'ready'});
        break;
      case 'failed':
        fail(message.reason);
        break;
      case 'answer':
        if (message.id === lastId) {
          asked?.onAnswer(message.answer, message.isWhole);
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
        ask();
      } catch {
        fail('worker');
      }
    },
    getStatus: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    search(request, onAnswer) {
      asked = {request, onAnswer};
      lastId += 1;
      ask();
    },
  };
}
