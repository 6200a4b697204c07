import {findDeadAddress} from '../../site/address-book';
import type {AddressBook} from '../../site/address-book';
import type {Finding} from '../../site/finding';
import type {SiteData} from '../../data';

const changesFile = 'src/data/changes.ts';

/** Terms, corrections, changes, questions and search words that speak of a section which does not exist. */
export function checkData(
  {terms, corrections, changes, questions, searchWords}: SiteData,
  book: AddressBook,
): Finding[] {
  const entries = [
    ...terms.map(({id, section}) => ({file: 'src/data/glossary/', name: id, section})),
    ...corrections.map(({id, section}) => ({file: 'src/data/corrections/', name: id, section})),
    ...changes.map(({id, section}) => ({file: changesFile, name: id, section})),
    ...questions.flatMap(({id, options}) =>
      options.map(({section}) => ({file: 'src/data/questions/', name: id, section})),
    ),
    ...Object.keys(searchWords).map((section) => ({file: 'src/data/search-words/', name: section, section})),
  ];
  return entries.flatMap(({file, name, section}) => {
    const dead = findDeadAddress(section, book);
    return dead === undefined
      ? []
      : [{file, line: 1, entry: section, problem: `${name}: ${dead.problem}`, mend: dead.mend}];
  });
}

/** Changes that are not newest first, or have the id of another: who follows the feed would miss them. */
export function checkChanges({changes}: Pick<SiteData, 'changes'>): Finding[] {
  return changes.flatMap(({id, date}, index) => {
    const problem = changes.slice(0, index).some((before) => before.id === id)
      ? `${id}: 同じ id が 2 度ある`
      : !/^\d{4}-\d{2}-\d{2}$/.test(date)
        ? `${id}: 日付の形が違う: ${date}`
        : date > (changes[index - 1]?.date ?? date)
          ? `${id}: 上の項目より新しい`
          : undefined;
    const mend = "新しい順に並べ、id は一度だけ使い、date は '2026-11-29' の形で書く";
    return problem === undefined ? [] : [{file: changesFile, line: 1, entry: id, problem, mend}];
  });
}
