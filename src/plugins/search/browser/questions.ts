import type {SearchAnswer} from '../engine/search-engine';
import type {SearchClient} from './search-client';

/** An answer and the query it answers. */
export interface Answered {
  readonly query: string;
  readonly answer: SearchAnswer;
  /** Whether all was searched; else a better answer follows. */
  readonly isWhole: boolean;
}

/** What one place asks as its reader types. */
export interface Questions {
  /**
   * Asks, unless the same is asked already.
   * @param query what the reader typed, as it is
   * @param area key of an area; empty for all
   */
  readonly ask: (query: string, area: string) => void;
  /** The newest answer: of the question before while the next is under way, none for an empty query. */
  readonly getAnswered: () => Answered | undefined;
}

/**
 * Only the newest question is answered.
 * @param limit at most so many results
 * @param onChange called back when {@link Questions.getAnswered} changes
 */
export function createQuestions(client: Pick<SearchClient, 'search'>, limit: number, onChange: () => void): Questions {
  let answered: Answered | undefined;
  let last: {readonly query: string; readonly area: string} | undefined;
  const answer = (next: Answered | undefined): void => {
    if (next !== answered) {
      answered = next;
      onChange();
    }
  };
  return {
    ask(typed, area) {
      const query = typed.trim();
      if (query === last?.query && area === last.area) {
        return;
      }
      const asked = {query, area};
      last = asked;
      if (query === '') {
        answer(undefined);
        return;
      }
      client.search({query, area: area === '' ? undefined : area, limit}, (found, isWhole) => {
        if (asked === last) {
          answer({query, answer: found, isWhole});
        }
      });
    },
    getAnswered: () => answered,
  };
}
