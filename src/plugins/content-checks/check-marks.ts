import {corrections} from '../../data/corrections';
import type {Correction} from '../../data/corrections/types';
import {sources} from '../../data/sources';
import type {Source} from '../../data/sources';
import type {Finding} from '../../site/finding';
import {slugOf} from './page';
import type {Page} from './page';

const correctionsFile = 'src/data/corrections/';

/**
 * The two-way link between a 訂正 mark and its entry, and the mark of sources not read in a current edition.
 * @param entries the corrections, by default those of the site
 */
export function checkMarks(pages: readonly Page[], entries: readonly Correction[] = corrections): Finding[] {
  const findings: Finding[] = [];
  const marked = new Map<string, string>();
  const sourceOf = (key: string): Source | undefined => Object.entries(sources).find(([name]) => name === key)?.[1];
  for (const page of pages) {
    const named: readonly unknown[] = Array.isArray(page.frontMatter.sources) ? page.frontMatter.sources : [];
    for (const {value, line} of page.corrected) {
      marked.set(value, slugOf(page));
      if (!entries.some(({id}) => id === value)) {
        findings.push({file: page.file, line, problem: `訂正 ${value} の項目がない`, mend: `${correctionsFile} に加えるか、id を直す`});
      }
    }
    for (const {value, line} of page.editionNotes) {
      if (sourceOf(value) === undefined) {
        findings.push({file: page.file, line, problem: `知らない出典 ${value}`, mend: 'src/data/sources.ts にあるキーを使う'});
      } else if (!named.includes(value)) {
        findings.push({file: page.file, line, problem: `印の出典 ${value} がこのページの出典の一覧にない`, mend: 'フロントマターの sources に加える'});
      }
    }
    for (const key of named) {
      const source = typeof key === 'string' ? sourceOf(key) : undefined;
      if (source !== undefined && source.edition !== 'recent' && !page.editionNotes.some(({value}) => value === key)) {
        findings.push({
          file: page.file,
          line: page.frontMatterLines.get('sources') ?? 1,
          problem: `現行版を読んでいない出典 ${String(key)} の印が本文にない`,
          mend: `述べている文の後に <EditionNote source="${String(key)}" /> を置く`,
        });
      }
    }
  }
  for (const {id, section} of entries) {
    const where = marked.get(id);
    if (where === undefined || !section.startsWith(`${where}#`)) {
      findings.push({
        file: correctionsFile,
        line: 1,
        problem: where === undefined ? `訂正 ${id} の印がどの節にもない` : `訂正 ${id} の節 ${section} と印のあるページ ${where} が違う`,
        mend: `${section} に <Corrected id="${id}" /> を置くか、section を直す`,
      });
    }
  }
  return findings;
}
