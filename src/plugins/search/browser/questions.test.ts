import {expect, test} from 'vitest';
import type {SearchAnswer} from '../engine/search-engine';
import {createQuestions} from './questions';
import type {SearchRequest} from './search-client';

const answerOf = (total: number): SearchAnswer => ({results: [], total, suggestions: []});

function setUp(): {
  questions: ReturnType<typeof createQuestions>;
  asked: {request: SearchRequest; settle: (answer: SearchAnswer) => void}[];
  seen: (string | undefined)[];
} {
  const asked: {request: SearchRequest; settle: (answer: SearchAnswer) => void}[] = [];
  const seen: (string | undefined)[] = [];
  const questions = createQuestions(
    {search: (request) => new Promise((settle) => asked.push({request, settle}))},
    5,
    () => seen.push(questions.getAnswered()?.query),
  );
  return {questions, asked, seen};
}

test('only the newest question is answered, however late the answers come', async () => {
  const {questions, asked, seen} = setUp();
  questions.ask('ロ', '');
  questions.ask(' ログ ', 'monitoring');
  expect(asked.map(({request}) => request)).toEqual([
    {query: 'ロ', area: undefined, limit: 5},
    {query: 'ログ', area: 'monitoring', limit: 5},
  ]);
  asked[1]?.settle(answerOf(2));
  asked[0]?.settle(answerOf(1));
  await Promise.resolve();
  expect(questions.getAnswered()).toEqual({query: 'ログ', answer: answerOf(2)});
  expect(seen).toEqual(['ログ']);
});

test('the answer before stays until the next is there; an emptied field has none', async () => {
  const {questions, asked, seen} = setUp();
  questions.ask('ログ', '');
  asked[0]?.settle(answerOf(1));
  await Promise.resolve();
  questions.ask('ログ', '');
  expect(asked).toHaveLength(1);
  questions.ask('ログイン', '');
  expect(questions.getAnswered()?.query).toBe('ログ');
  questions.ask(' ', '');
  asked[1]?.settle(answerOf(1));
  await Promise.resolve();
  expect(questions.getAnswered()).toBeUndefined();
  expect(seen).toEqual(['ログ', undefined]);
});
