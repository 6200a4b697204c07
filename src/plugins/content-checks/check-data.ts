import {findDeadAddress} from '../../site/address-book';
import type {AddressBook} from '../../site/address-book';
import {splitAddress} from '../../data/addresses';
import type {Finding} from '../../site/finding';
import type {SiteData} from '../../data';
import type {Site} from '../../site/site';

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

/** Mended statements of a fact that their section does not state, or of a source that their page does not name. */
export function checkMended({pages, data: {changes}}: Pick<Site, 'pages' | 'data'>): Finding[] {
  return changes.flatMap(({id, section, mended}) => {
    const {page: address, id: anchor} = splitAddress(section);
    const page = pages.find((each) => each.address === address);
    const facts = page?.sections.find((each) => each.id === anchor)?.facts ?? [];
    const say = (problem: string, mend: string): Finding => ({
      file: changesFile,
      line: 1,
      entry: id,
      problem: `${id}: ${problem}`,
      mend,
    });
    return mended === undefined
      ? []
      : [
          ...(facts.includes(mended.fact)
            ? []
            : [say(`${section} は事実 ${mended.fact} を述べていない`, `節が述べる事実を書く: ${facts.join(' ')}`)]),
          ...(page === undefined || page.frontMatter.sources.includes(mended.source)
            ? []
            : [say(`出典 ${mended.source} は ${page.file} にない`, 'ページの sources にあるキーを書く')]),
        ];
  });
}
