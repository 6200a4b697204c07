import type {SectionAddress} from '../addresses';
import {areas} from '../areas';
import type {AreaKey} from '../areas';
import type {Option, Question} from './types';

/** The letters that name the options, in their order. */
export const optionLetters = ['A', 'B', 'C', 'D'] as const;

/** The option that is right. */
export function rightOption({options, answer}: Question): Option {
  return options[answer];
}

/** The page that a question is about: the one whose section says what is right. */
export function pageOf(question: Question): string {
  return rightOption(question).section.replace(/#.*$/, '');
}

/** The page of `docs/` that a document id names. */
const pathOf = (docId: string): string => `/${docId.replace(/(^|\/)index$/, '')}/`.replace('//', '/');

/** The questions about pages of an area, in the reading order of the pages. */
export function questionsOfArea(questions: readonly Question[], key: AreaKey): Question[] {
  const docs: readonly string[] = areas.find((area) => area.key === key)?.docs ?? [];
  return docs.flatMap((docId) => questions.filter((question) => pageOf(question) === pathOf(docId)));
}

/** Where a question is shown: on the page of its area, below `/questions/`. */
export function addressOfQuestion(question: Question): SectionAddress {
  const page = pageOf(question);
  const area = areas.find(({docs}) => docs.some((docId) => pathOf(docId) === page));
  return `/questions/${area?.key ?? ''}/#${question.id}`;
}
