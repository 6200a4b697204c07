import {explicitBreak, findCutWords} from '../../japanese/line-breaks';
import type {Finding} from '../../site/finding';
import type {Page} from '../../site/site';

/** Diagrams without the same in words right below, and labels that a writer broke inside a word. */
export function checkDiagramText({file, diagrams}: Page): Finding[] {
  return diagrams.flatMap(({labels, line, hasText}): Finding[] => {
    const missing = {
      file,
      line,
      problem: '図のすぐ後に、同じことを述べる文章がない',
      mend: '図の次に <DiagramText> を置き、箇条書きか表で述べる',
    };
    const cuts = labels.flatMap(({text, line: inside}) =>
      findCutWords(text.split(explicitBreak).map((part) => part.trim())).map((cut) => ({
        file,
        line: line + inside,
        problem: `図の語が行の間で切れている: ${cut}`,
        mend: '<br/> を語の切れ目に移すか、消してビルドに任せる',
      })),
    );
    return hasText ? cuts : [missing, ...cuts];
  });
}
