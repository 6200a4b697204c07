import {explicitBreak, findCutWords} from '../../japanese/line-breaks';
import type {Finding} from '../../site/finding';
import type {Page} from './page';

/** Diagrams without the same in words right below, and labels that a writer broke inside a word. */
export function checkDiagramText(page: Page): Finding[] {
  return page.diagrams.flatMap(({source, line, hasText}): Finding[] => {
    const findings: Finding[] = hasText
      ? []
      : [{file: page.file, line, problem: '図のすぐ後に、同じことを述べる文章がない', mend: '図の次に <DiagramText> を置き、箇条書きか表で述べる'}];
    source.split('\n').forEach((content, index) => {
      for (const [, quoted, piped] of content.matchAll(/"([^"]*)"|\|([^|"]*)\|/g)) {
        const cuts = findCutWords((quoted ?? piped ?? '').split(explicitBreak).map((part) => part.trim()));
        for (const cut of cuts) {
          findings.push({file: page.file, line: line + 1 + index, problem: `図の語が行の間で切れている: ${cut}`, mend: '<br/> を語の切れ目に移すか、消してビルドに任せる'});
        }
      }
    });
    return findings;
  });
}
