import {describe, expect, it} from 'vitest';
import {areas} from '../../data/areas';
import {questions} from '../../data/questions';
import type {Question} from '../../data/questions';
import {addressOfQuestion, pageOfSet, questionSetsOf, questionsOfSet} from '../../data/questions/grouping';
import {drawRun, formatTime, timeFor} from './timed-run';

const question = (id: string, section: Question['options'][0]['section']): Question => {
  const option = {text: id, why: '', section} as const;
  return {id, situation: '', ask: '', options: [option, option, option, option], answer: 0};
};

describe('drawRun', () => {
  it('draws each question at most once and stops where there are no more', () => {
    expect(drawRun(['a', 'b', 'c'], 2, () => 0.99)).toEqual(['c', 'b']);
    expect(drawRun(['a', 'b'], 20, () => 0)).toEqual(['a', 'b']);
  });

  it('gives each question the time that the exam gives', () => {
    expect(formatTime(timeFor(20))).toBe('48:00');
    expect(formatTime(-3)).toBe('0:00');
    expect(formatTime(61.2)).toBe('1:02');
  });
});

describe('questions by set', () => {
  const [group, alone] = [
    {label: 'G', docs: ['deploy-patterns/rolling', 'deploy-patterns/rolling-ecs']},
    'deploy-patterns/index',
  ] as const;
  const area = {key: 'x', label: 'X', items: [alone, group], docs: [alone, ...group.docs]};

  it('makes a set of each group and one of the pages in none', () => {
    expect(questionSetsOf([area])).toEqual([
      {key: 'rolling', area: 'x', label: 'G', docs: group.docs},
      {key: 'x', area: 'x', label: 'X', docs: [alone]},
    ]);
  });

  it('sorts by the reading order of the pages', () => {
    const [ecs, rolling, other] = [
      question('q-1', '/deploy-patterns/rolling-ecs/#rollback'),
      question('q-2', '/deploy-patterns/rolling/#rollback'),
      question('q-3', '/deploy-patterns/#comparison'),
    ];
    expect(questionSetsOf([area]).map((set) => questionsOfSet([ecs, other, rolling], set))).toEqual([
      [rolling, ecs],
      [other],
    ]);
  });

  it('loses no question of the site, and gives each set a page of its own', () => {
    const sets = questionSetsOf(areas).filter((set) => questionsOfSet(questions, set).length > 0);
    const shown = sets.flatMap((set) => questionsOfSet(questions, set));
    expect(shown.map(({id}) => id).sort()).toEqual(questions.map(({id}) => id).sort());
    expect(new Set(sets.map(pageOfSet)).size).toBe(sets.length);
  });

  it('says which page is in no area', () => {
    expect(() => addressOfQuestion(question('q-1', '/nowhere/#a'))).toThrow('/nowhere/');
  });
});

/** What is wrong with a question of the site, beyond what its type says. */
function findFaults({id, situation, ask, options}: Question): string[] {
  const texts = [situation, ask, ...options.flatMap(({text, why}) => [text, why])];
  return [
    ...(/^q-[a-z0-9-]+$/.test(id) ? [] : [`${id}: the id does not begin with q-`]),
    ...(new Set(options.map(({text}) => text)).size === 4 ? [] : [`${id}: two options say the same`]),
    ...(texts.every((text) => text.trim() !== '') ? [] : [`${id}: something is empty`]),
  ];
}

describe('the questions of the site', () => {
  it('have four different options, each with its reason', () => {
    expect(questions.flatMap(findFaults)).toEqual([]);
  });

  it('would not pass with an empty reason, a doubled option or another id', () => {
    expect(findFaults(question('nobody', '/a/#b'))).toHaveLength(3);
  });
});
