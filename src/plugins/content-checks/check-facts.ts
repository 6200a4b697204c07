import type {Finding} from '../../site/finding';
import type {Site} from '../../site/site';

/**
 * Facts that no section states, that two sections state, or that nobody knows. The list of fact ids, in order, holds
 * every fact that the site must carry; a section names its own in a comment that starts with `facts:`.
 */
export function checkFacts({pages, factIds}: Pick<Site, 'pages' | 'factIds'>): Finding[] {
  const findings: Finding[] = [];
  const known = new Set(factIds.lines);
  const stated = new Map<string, string>();
  for (const {file, facts} of pages) {
    for (const {value, line} of facts) {
      const before = stated.get(value);
      if (!known.has(value)) {
        findings.push({file, line, problem: `知らない事実 ${value}`, mend: `綴りを直すか、${factIds.file} に加える`});
      } else if (before !== undefined) {
        findings.push({file, line, problem: `事実 ${value} は ${before} にもある`, mend: '述べる場所を 1 つにする'});
      }
      stated.set(value, `${file}:${line}`);
    }
  }
  const {file, lines} = factIds;
  lines.forEach((id, index) => {
    const line = index + 1;
    const before = lines[index - 1];
    if (before !== undefined && id <= before) {
      const problem = `${id === before ? '2 度ある' : '順が違う'}: ${id}`;
      findings.push({file, line, problem, mend: '1 つずつ、文字コードの順に並べる'});
    }
    if (!stated.has(id)) {
      const mend = '述べる節の見出しの下に {/* facts: … */} で挙げる';
      findings.push({file, line, problem: `事実 ${id} を述べる節がない`, mend});
    }
  });
  return findings;
}
