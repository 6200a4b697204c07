import {splitAddress} from '../addresses';
import type {PageAddress, SectionAddress} from '../addresses';
import {areas} from '../areas';
import type {Area} from '../areas';
import type {Option, Question} from './types';

/** The option that is right. */
export function rightOption({options, answer}: Question): Option {
  return options[answer];
}

/** The page that a question is about: the one whose section says what is right. */
export function pageOf(question: Question): string {
  return splitAddress(rightOption(question).section).page;
}

/** The page of `docs/` that a document id names. */
const pathOf = (docId: string): string => `/${docId.replace(/(^|\/)index$/, '')}/`.replace('//', '/');

/** The questions that stand on one page below `/questions/`, and the exam points on one below `/drill/`. */
export interface QuestionSet {
  /** Last part of the addresses of both. */
  readonly key: string;
  /** The area whose page lists the set. */
  readonly area: string;
  readonly label: string;
  /** The pages that the questions are about and the exam points from, as document ids in reading order. */
  readonly docs: readonly string[];
}

/**
 * A set for each group of the outline, named for the group's first page, and one for the pages of an area in none.
 * Empty where no question is about their pages.
 */
export function questionSetsOf(areas: readonly Area[]): QuestionSet[] {
  return areas.flatMap(({key: area, label, items}) => [
    ...items.flatMap((item) =>
      typeof item === 'string' ? [] : [{...item, area, key: item.docs[0].replace(/^.*\//, '')}],
    ),
    {key: area, area, label, docs: items.filter((item) => typeof item === 'string')},
  ]);
}

const known = new WeakMap<readonly Question[], Map<string, Question[]>>();

/** The questions by the page that they are about. Whoever asks again about the same questions gets the same. */
function questionsByPage(questions: readonly Question[]): Map<string, Question[]> {
  const before = known.get(questions);
  if (before !== undefined) {
    return before;
  }
  const byPage = new Map<string, Question[]>();
  for (const question of questions) {
    const page = pageOf(question);
    byPage.set(page, [...(byPage.get(page) ?? []), question]);
  }
  known.set(questions, byPage);
  return byPage;
}

/** The questions about a page. */
export const questionsAbout = (questions: readonly Question[], page: string): readonly Question[] =>
  questionsByPage(questions).get(page) ?? [];

/** The questions about the pages of a set, in the reading order of the pages. */
export function questionsOfSet(questions: readonly Question[], {docs}: QuestionSet): Question[] {
  return docs.flatMap((docId) => questionsAbout(questions, pathOf(docId)));
}

/** The page of a set. */
export const pageOfSet = ({key}: QuestionSet): PageAddress => `/questions/${key}/`;

/** The page that has the exam points of a set's pages. */
export const drillOfSet = ({key}: QuestionSet): PageAddress => `/drill/${key}/`;

const setOfPage = new Map(questionSetsOf(areas).flatMap((set) => set.docs.map((docId) => [pathOf(docId), set])));

/** Where a question is shown: on the page of its set. */
export function addressOfQuestion(question: Question): SectionAddress {
  const set = setOfPage.get(pageOf(question));
  if (set === undefined) {
    throw new Error(`${question.id}: ${pageOf(question)} は src/data/areas.ts にない。直し方: ページを加える`);
  }
  return `${pageOfSet(set)}#${question.id}`;
}
