import {addressOfTerm, pageOfRow, rowKeys} from '../../data/glossary/group';
import {splitAddress} from '../../data/addresses';
import type {Finding} from '../../site/finding';
import type {Site} from '../../site/site';

/** Terms whose meaning no page shows or whose id another has, and pages of the glossary with an unknown row. */
export function checkTerms({pages, data: {terms}}: Pick<Site, 'pages' | 'data'>): Finding[] {
  const shown = new Set(
    pages.flatMap(({address, sections}) =>
      sections.filter(({kind}) => kind === 'term').map(({id}) => `${address}#${id}`),
    ),
  );
  const rows = pages.flatMap(({file, components}) =>
    components
      .filter(({name}) => name === 'TermList')
      .map(({attributes, line}) => ({row: attributes.get('row') ?? '', file, line})),
  );
  return [
    ...terms
      .map((term) => ({...term, address: addressOfTerm(term)}))
      .filter(({address}) => address === undefined || !shown.has(address))
      .map(({id, reading, address}) => {
        const page = splitAddress(address ?? '').page;
        const row = rowKeys.find((key) => pageOfRow(key) === page) ?? '';
        return {
          file: 'src/data/glossary/',
          line: 1,
          entry: id,
          problem:
            address === undefined ? `${id}: 読みの最初の文字のページがない: ${reading}` : `${id}: どのページにもない`,
          mend:
            address === undefined
              ? 'reading をひらがなで書く。分け方は src/data/glossary/group.ts'
              : `docs/glossary/${row}.mdx を slug: ${page} で作り、<TermList row="${row}" /> を置く`,
        };
      }),
    ...terms
      .filter(({id}, index) => terms.findIndex((term) => term.id === id) !== index)
      .map(({id}) => ({
        file: 'src/data/glossary/',
        line: 1,
        entry: id,
        problem: `${id}: 同じ id の用語が 2 つある`,
        mend: '公開していない方の id を変える',
      })),
    ...rows
      .filter(({row}) => !rowKeys.includes(row))
      .map(({row, file, line}) => ({
        file,
        line,
        problem: `用語集にないページの row: ${row}`,
        mend: `ページを消すか、row を ${rowKeys.join(' / ')} のどれかにする。分け方は src/data/glossary/group.ts`,
      })),
  ];
}
