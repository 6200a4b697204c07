import {readDiagramSource} from '../../site/diagram-source';
import type {Finding} from '../../site/finding';

/**
 * What mermaid says of a broken diagram, as a fault of the page.
 * @param file path from the project's root
 * @param fenceLine 1-based line of the ```mermaid fence; the text starts on the next
 * @param source the text as written
 * @param reason what mermaid rejected with; its `line N` counts from 1, without the lines that are comments
 */
export function describeDrawingError(file: string, fenceLine: number, source: string, reason: unknown): Finding {
  const message = reason instanceof Error ? reason.message : String(reason);
  const parsed = Number(/on line (\d+)/i.exec(message)?.[1] ?? NaN);
  let line = fenceLine;
  if (!Number.isNaN(parsed)) {
    // Mermaid takes comments out before it counts.
    const counted = readDiagramSource(source).lines.flatMap((each) => (each.kind === 'comment' ? [] : [each.line]));
    line = fenceLine + (counted[Math.min(Math.max(parsed, 1), counted.length) - 1] ?? 0);
  }
  return {
    file,
    line,
    problem: `図を描けない: ${message.trim().replace(/\n/g, '\n    ')}`,
    mend: 'この行の mermaid の書き方を直す(形と矢印は CONTRIBUTING の図の語彙)',
  };
}
