import {expect, test} from 'vitest';
import type {SearchAnswer} from '../engine/search-engine';
import {createQuestions} from './questions';
import type {SearchRequest} from './search-client';

const answerOf = (total: number): SearchAnswer => ({
  definition: undefined,
  results: [],
  total,
  suggestions: [],
  corrected: '',
});

function setUp() {
  const asked: {request: SearchRequest; answer: (answer: SearchAnswer, isWhole: boolean) => void}[] = [];
  const seen: (string | undefined)[] = [];
  const questions = createQuestions({search: (request, answer) => asked.push({request, answer})}, 5, () =>
    seen.push(questions.getAnswered()?.query),
  );
  return {questions, asked, seen};
}

test('only the newest question is answered, however late the answers come, and with the best answer', () => {
  const {questions, asked, seen} = setUp();
  questions.ask('ロ', '');
  questions.ask(' ログ ', 'monitoring');
  expect(asked.map(({request}) => request)).toEqual([
    {query: 'ロ', area: undefined, limit: 5},
    {query: 'ログ', area: 'monitoring', limit: 5},
  ]);
  asked[1]?.answer(answerOf(2), false);
  asked[0]?.answer(answerOf(1), true);
  expect(questions.getAnswered()).toEqual({query: 'ログ', answer: answerOf(2), isWhole: false});
  asked[1]?.answer(answerOf(3), true);
  expect(questions.getAnswered()).toEqual({query: 'ログ', answer: answerOf(3), isWhole: true});
  expect(seen).toEqual(['ログ', 'ログ']);
});

test('the answer before stays until the next is there; an emptied field has none', () => {
  const {questions, asked, seen} = setUp();
  questions.ask('ログ', '');
  asked[0]?.answer(answerOf(1), true);
  questions.ask('ログ', '');
  expect(asked).toHaveLength(1);
  questions.ask('ログイン', '');
  expect(questions.getAnswered()?.query).toBe('ログ');
  questions.ask(' ', '');
  asked[1]?.answer(answerOf(1), true);
  expect(questions.getAnswered()).toBeUndefined();
  expect(seen).toEqual(['ログ', undefined]);
});
