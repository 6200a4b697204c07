import type {SearchAnswer} from '../engine/search-engine';

/** Why the index could not be used. */
export type FailureReason = 'network' | 'status' | 'broken' | 'worker' | 'timeout';

/** From the page to the worker. */
export type ToWorker =
  | {readonly kind: 'open'; readonly url: string}
  | {
      readonly kind: 'search';
      readonly id: number;
      readonly query: string;
      readonly area: string | undefined;
      readonly limit: number;
    };

/** From the worker to the page. */
export type FromWorker =
  /** Something can be searched; everything, where it is whole. */
  | {readonly kind: 'ready'; readonly isWhole: boolean}
  | {readonly kind: 'failed'; readonly reason: FailureReason}
  /** The answer to the newest question: as far as the site has arrived, again whenever more of it has. */
  | {readonly kind: 'answer'; readonly id: number; readonly answer: SearchAnswer; readonly isWhole: boolean};
