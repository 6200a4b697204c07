import type {Finding} from '../../site/finding';
import type {Site} from '../../site/site';

const correctionsFile = 'src/data/corrections/';

/** The two-way link between a 訂正 mark and its entry, and the mark of sources not read in a current edition. */
export function checkMarks({pages, data: {corrections, sources}}: Pick<Site, 'pages' | 'data'>): Finding[] {
  const findings: Finding[] = [];
  const marked = new Map<string, string>();
  for (const {file, address, frontMatter, frontMatterLines, corrected, editionNotes} of pages) {
    for (const {value, line} of corrected) {
      marked.set(value, address);
      if (!corrections.some(({id}) => id === value)) {
        findings.push({
          file,
          line,
          problem: `訂正 ${value} の項目がない`,
          mend: `${correctionsFile} に加えるか、id を直す`,
        });
      }
    }
    for (const {value, line} of editionNotes) {
      if (sources[value] === undefined) {
        findings.push({file, line, problem: `知らない出典 ${value}`, mend: 'src/data/sources/ にあるキーを使う'});
      } else if (!frontMatter.sources.includes(value)) {
        const problem = `印の出典 ${value} がこのページの出典の一覧にない`;
        findings.push({file, line, problem, mend: 'フロントマターの sources に加える'});
      }
    }
    for (const key of frontMatter.sources) {
      const edition = sources[key]?.edition ?? 'recent';
      if (edition !== 'recent' && !editionNotes.some(({value}) => value === key)) {
        findings.push({
          file,
          line: frontMatterLines.get(`sources ${key}`) ?? 1,
          problem: `現行版を読んでいない出典 ${key} の印が本文にない`,
          mend: `述べている文の後に <EditionNote source="${key}" /> を置く`,
        });
      }
    }
  }
  for (const {id, section} of corrections) {
    const where = marked.get(id);
    if (where === undefined || !section.startsWith(`${where}#`)) {
      const problem =
        where === undefined
          ? `訂正 ${id} の印がどの節にもない`
          : `訂正 ${id} の節 ${section} と印のあるページ ${where} が違う`;
      const mend = `${section} に <Corrected id="${id}" /> を置くか、section を直す`;
      findings.push({file: correctionsFile, line: 1, entry: id, problem, mend});
    }
  }
  return findings;
}
