import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {Finding} from '../../site/finding';
import type {Page} from '../../site/site';
import {drawMermaid} from './draw';
import {planDrawing} from './drawing-plan';
import type {DrawingPlan} from './drawing-plan';
import {finishSvg} from './finish-svg';
import {textSize} from './mermaid-config';

/** Where the drawings are kept, one file each; `npm run draw` writes them. */
export const drawingsDir = path.join(__dirname, 'drawings');

/** Names of the drawings that are kept. */
export const listDrawings = (): string[] => readdirSync(drawingsDir).sort();

/** A kept drawing, as `<svg>`; `undefined` where there is none. */
export function readDrawing({file}: DrawingPlan): string | undefined {
  const whole = path.join(drawingsDir, file);
  return existsSync(whole) ? readFileSync(whole, 'utf8').trimEnd() : undefined;
}

/**
 * Draws a diagram as `<svg>`.
 * @throws Error of mermaid where the text is wrong; Error where there is no browser
 */
export async function drawDiagram({prepared, finishing}: DrawingPlan): Promise<string> {
  const {svg} = await drawMermaid(prepared);
  return finishSvg(svg, finishing);
}

/** A diagram of a page, with the plan of its drawing. */
export interface PlannedDiagram {
  /** Path of the page from the project's root. */
  readonly page: string;
  /** Line of the fence. */
  readonly line: number;
  readonly source: string;
  readonly plan: DrawingPlan;
}

/** The plans of all diagrams; one without an id, which the content checks refuse, has none. */
export function planDrawings(pages: readonly Pick<Page, 'file' | 'diagrams'>[]): PlannedDiagram[] {
  return pages.flatMap(({file: page, diagrams}) =>
    diagrams.flatMap(({id, line, source}) =>
      id === undefined ? [] : [{page, line, source, plan: planDrawing(source, id)}],
    ),
  );
}

/** Diagrams whose drawing is not kept: new ones, and those that changed. */
export function findUndrawn(planned: readonly PlannedDiagram[], kept: readonly string[]): PlannedDiagram[] {
  const names = new Set(kept);
  return planned.filter(({plan}) => !names.has(plan.file));
}

/** Kept drawings that belong to no diagram. */
export function findOrphans(planned: readonly PlannedDiagram[], kept: readonly string[]): string[] {
  const names = new Set(planned.map(({plan}) => plan.file));
  return kept.filter((name) => !names.has(name));
}

/** What is wrong about a diagram whose drawing is not kept. */
export function describeUndrawn({page: file, line}: PlannedDiagram): Finding {
  return {file, line, problem: '図の SVG がない（図か、その描き方が変わった）', mend: 'npm run draw'};
}

/**
 * Width of a drawing at full size, in CSS px.
 * @throws Error where it is not as `finishSvg` writes it
 */
export function measureWidth(svg: string): number {
  const [, width] = / viewBox="-?\d+ -?\d+ (\d+) \d+"/.exec(svg) ?? [];
  if (width === undefined) {
    throw new Error('図の SVG に、整数の viewBox がない');
  }
  return Number(width);
}

/** Width that a figure has on a phone of 390 px, and the least size of its letters there, both in px. */
const phone = {figure: 350, letters: 12};

/** The fault of a drawing that is wider than a figure on a phone: it shrinks there, and its letters are too small. */
export function findSmallLetters({page: file, line}: PlannedDiagram, svg: string): Finding[] {
  const width = measureWidth(svg);
  const widest = Math.floor((phone.figure * textSize) / phone.letters);
  if (width <= widest) {
    return [];
  }
  const letters = Math.floor((10 * textSize * phone.figure) / width) / 10;
  const problem = `図の文字が、幅 390 px の画面で ${letters} px になる（${phone.letters} px 以上にする）`;
  const mend = `図の幅 ${width} を ${widest} までに狭める: 横に 3 個まで、ラベルを短くするか改行する、分かれ道を減らす`;
  return [{file, line, problem, mend}];
}
