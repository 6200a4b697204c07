import {drillOfSet, questionSetsOf} from '../../data/questions/grouping';
import type {Finding} from '../../site/finding';
import type {Site} from '../../site/site';

/** Exam points of a published page that no page of the drill shows, and pages of the drill that have none to show. */
export function checkDrill({pages, data: {areas}, ledger}: Omit<Site, 'factIds'>): Finding[] {
  const known = new Set(ledger.lines);
  const published = pages.filter(({address}) => known.has(address));
  const sets = questionSetsOf(areas).flatMap((set) => {
    const page = published.find(({docId, frontMatter: {exam}}) => set.docs.includes(docId) && exam.length > 0);
    return page === undefined ? [] : [{key: set.key, address: drillOfSet(set), page}];
  });
  const uses = pages.flatMap(({address, file, components}) =>
    components
      .filter(({name}) => name === 'ExamDrill')
      .map(({attributes, line}) => ({key: attributes.get('set') ?? '', address, file, line})),
  );
  return [
    ...sets
      .filter(({key, address}) => !uses.some((use) => use.key === key && use.address === address))
      .map(({key, address, page: {file, frontMatterLines}}) => ({
        file,
        line: frontMatterLines.get('exam') ?? 1,
        problem: '試験で問われることが、一問一答のどのページにもない',
        mend: `docs/drill/${key}.mdx を slug: ${address} で作り、<ExamDrill set="${key}" /> を置き、src/data/areas.ts の「一問一答」に加える`,
      })),
    ...uses
      .filter(({key}) => !sets.some((set) => set.key === key))
      .map(({key, file, line}) => ({
        file,
        line,
        problem: `試験で問われることのない set: ${key}`,
        mend: `ページを消すか、${sets.map((set) => set.key).join(' / ')} のどれかにする`,
      })),
  ];
}
