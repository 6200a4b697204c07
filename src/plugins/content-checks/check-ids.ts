import {closingSections} from '../../site/closing-sections';
import type {Finding} from '../../site/finding';
import type {Page, Placed} from './page';

/** What an id may look like: lower-case ASCII words joined by `-`, so that an address survives every chat and shell. */
const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Headings without an explicit id, ids that are not ASCII kebab-case, ids used twice on a page. */
export function checkIds(page: Page): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, number>(Object.values(closingSections).map(({id}) => [id, 0]));
  const take = ({value, line}: Placed): void => {
    if (!idForm.test(value)) {
      findings.push({file: page.file, line, problem: `id が ASCII のケバブケースでない: ${value}`, mend: '小文字の英数字と - だけで書く(例: batch-size)'});
    }
    const first = seen.get(value);
    if (first !== undefined) {
      findings.push({
        file: page.file,
        line,
        problem: `id が重なっている: ${value}(${first === 0 ? 'フロントマターから作る節' : `${first} 行目`})`,
        mend: '公開していない方の id を変える',
      });
    } else {
      seen.set(value, line);
    }
  };
  for (const heading of page.headings) {
    if (heading.depth === 1) {
      findings.push({file: page.file, line: heading.line, problem: `本文に h1 がある: ${heading.text}`, mend: 'h1 はフロントマターの title から作られる。## にする'});
    }
    if (heading.id === undefined) {
      findings.push({file: page.file, line: heading.line, problem: `見出しに id がない: ${heading.text}`, mend: `## ${heading.text} {/* #ascii-id */} と書く`});
    } else {
      take({value: heading.id, line: heading.line});
    }
  }
  for (const diagram of page.diagrams) {
    if (diagram.id === undefined) {
      findings.push({file: page.file, line: diagram.line, problem: '図に id がない', mend: '```mermaid id=fig-… と書く'});
    } else {
      take({value: diagram.id, line: diagram.line});
    }
  }
  page.anchors.forEach(take);
  return findings;
}
