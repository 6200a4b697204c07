import {findDeadAddress} from '../../site/address-book';
import type {AddressBook} from '../../site/address-book';
import type {Finding} from '../../site/finding';
import type {SiteData} from '../../data';

/** Terms, corrections, questions and search words that speak of a section which does not exist. */
export function checkData({terms, corrections, questions, searchWords}: SiteData, book: AddressBook): Finding[] {
  const entries = [
    ...terms.map(({id, section}) => ({file: 'src/data/glossary/', name: id, section})),
    ...corrections.map(({id, section}) => ({file: 'src/data/corrections/', name: id, section})),
    ...questions.flatMap(({id, options}) =>
      options.map(({section}) => ({file: 'src/data/questions/', name: id, section})),
    ),
    ...Object.keys(searchWords).map((section) => ({file: 'src/data/search-words/', name: section, section})),
  ];
  return entries.flatMap(({file, name, section}) => {
    const dead = findDeadAddress(section, book);
    return dead === undefined ? [] : [{file, line: 1, problem: `${name}: ${dead.problem}`, mend: dead.mend}];
  });
}
