import {isId} from '../../data/addresses';
import {closingSections} from '../../site/closing-sections';
import type {Finding} from '../../site/finding';
import type {Page} from '../../site/site';

/** Headings and diagrams without an explicit id, ids that are not ASCII kebab-case, ids used twice on a page. */
export function checkIds(page: Page): Finding[] {
  const findings: Finding[] = [];
  const isAlias = (id: string): boolean => page.sections.some((each) => each.kind === 'alias' && each.id === id);
  const isMade = (id: string): boolean => page.sections.some((each) => each.kind in closingSections && each.id === id);
  // A page that no longer makes such a section may keep its address alive.
  const generated = Object.values(closingSections).flatMap(({id}) => (isAlias(id) && !isMade(id) ? [] : [id]));
  const seen = new Map<string, string>(generated.map((id) => [id, 'フロントマターから作る節']));
  for (const {text, depth, id, line} of page.headings) {
    if (depth === 1) {
      const mend = 'h1 はフロントマターの title から作られる。## にする';
      findings.push({file: page.file, line, problem: `本文に h1 がある: ${text}`, mend});
    }
    if (id === undefined) {
      findings.push({
        file: page.file,
        line,
        problem: `見出しに id がない: ${text}`,
        mend: `## ${text} {/* #ascii-id */} と書く`,
      });
    }
  }
  for (const {id, line} of page.diagrams) {
    if (id === undefined) {
      findings.push({file: page.file, line, problem: '図に id がない', mend: '```mermaid id=fig-… と書く'});
    }
  }
  for (const {id, kind, file, line} of page.sections) {
    if (kind in closingSections) {
      continue;
    }
    if (!isId(id)) {
      const mend = '小文字の英数字と - だけで書く（例: batch-size）';
      findings.push({file, line, problem: `id が ASCII のケバブケースでない: ${id}`, mend});
    }
    const first = seen.get(id);
    if (first !== undefined) {
      findings.push({
        file,
        line,
        problem: `id が重なっている: ${id}（${first}）`,
        mend: '公開していない方の id を変える',
      });
    } else {
      seen.set(id, file === page.file ? `${line} 行目` : file);
    }
  }
  return findings;
}
