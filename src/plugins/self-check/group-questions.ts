import {areas} from '../../data/areas';
import type {AreaKey} from '../../data/areas';
import type {Option, Question} from '../../data/questions';

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

/** The questions about pages of an area, in the reading order of the pages. */
export function questionsOfArea(questions: readonly Question[], key: AreaKey): Question[] {
  const docs: readonly string[] = areas.find((area) => area.key === key)?.docs ?? [];
  return docs.flatMap((docId) => {
    const page = `/${docId.replace(/(^|\/)index$/, '')}/`.replace('//', '/');
    return questions.filter((question) => pageOf(question) === page);
  });
}
