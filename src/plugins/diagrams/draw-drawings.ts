import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {refuse} from '../../site/finding';
import type {Page} from '../../site/site';
import {requireBrowser} from './draw';
import {describeDrawingError} from './drawing-finding';
import {drawDiagram, drawingsDir, findMisfits, findOrphans, findUndrawn, listDrawings, planDrawings} from './drawings';

/**
 * Brings the kept drawings up to date: draws in Chromium what is missing, and deletes what belongs to no diagram.
 * @returns what was done, for the log
 * @throws Error where there is no browser; Error that lists every diagram that cannot be drawn, the others are kept,
 *   and every new drawing that does not fit a phone
 */
export async function drawDrawings(pages: readonly Page[]): Promise<string> {
  const planned = planDrawings(pages);
  const kept = listDrawings();
  const undrawn = findUndrawn(planned, kept);
  const orphans = findOrphans(planned, kept);
  if (undrawn.length > 0) {
    requireBrowser();
  }
  const findings = await Promise.all(
    undrawn.map(async (diagram) => {
      try {
        const svg = await drawDiagram(diagram.plan);
        writeFileSync(path.join(drawingsDir, diagram.plan.file), `${svg}\n`);
        return findMisfits(diagram, svg);
      } catch (error) {
        return [describeDrawingError(diagram.page, diagram.line, diagram.source, error)];
      }
    }),
  );
  orphans.forEach((name) => rmSync(path.join(drawingsDir, name)));
  refuse('図', findings.flat());
  return `図 ${planned.length} 枚: ${undrawn.length} 枚を描き、${orphans.length} 枚を消した`;
}
