import type {Finding} from '../../site/finding';
import type {Page} from './page';

/**
 * Facts that no section states, that two sections state, or that nobody knows. The ledger `src/data/fact-ids.txt` holds
 * the id of every fact the site must carry; a section names its own in a comment that starts with `facts:`.
 */
export function checkFacts(pages: readonly Page[], ledgerFile: string, ledger: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  const known = new Set(ledger);
  const stated = new Map<string, string>();
  for (const page of pages) {
    for (const {value, line} of page.facts) {
      const before = stated.get(value);
      if (!known.has(value)) {
        findings.push({file: page.file, line, problem: `知らない事実 ${value}`, mend: `綴りを直すか、${ledgerFile} に加える`});
      } else if (before !== undefined) {
        findings.push({file: page.file, line, problem: `事実 ${value} は ${before} にもある`, mend: '述べる場所を 1 つにする'});
      }
      stated.set(value, `${page.file}:${line}`);
    }
  }
  ledger.forEach((id, index) => {
    if (!stated.has(id)) {
      findings.push({file: ledgerFile, line: index + 1, problem: `事実 ${id} を述べる節がない`, mend: '述べる節の見出しの下に {/* facts: … */} で挙げる'});
    }
  });
  return findings;
}
