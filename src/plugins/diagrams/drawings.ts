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
 * Size of a drawing that is not shrunk, in CSS px.
 * @throws Error where it is not as `finishSvg` writes it
 */
export function measureDrawing(svg: string): {width: number; height: number} {
  const [, width, height] = / viewBox="-?\d+ -?\d+ (\d+) (\d+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) {
    throw new Error('図の SVG に、整数の viewBox がない');
  }
  return {width: Number(width), height: Number(height)};
}

/** Width and greatest height of a figure on a phone of 390 px, and the least size of its letters there, all in px. */
const phone = {figure: 350, height: 700, letters: 12};

/** What is wrong about a drawing on a phone. */
export function findMisfits(diagram: PlannedDiagram, svg: string): Finding[] {
  return [...findSmallLetters(diagram, svg), ...findTall(diagram, svg)];
}

/** The fault of a drawing that is wider than a figure on a phone: it shrinks there, and its letters are too small. */
function findSmallLetters({page: file, line}: PlannedDiagram, svg: string): Finding[] {
  const {width} = measureDrawing(svg);
  const widest = Math.floor((phone.figure * textSize) / phone.letters);
  if (width <= widest) {
    return [];
  }
  const letters = Math.floor((10 * textSize * phone.figure) / width) / 10;
  const problem = `図の文字が、幅 390 px の画面で ${letters} px になる（${phone.letters} px 以上にする）`;
  const mend = `図の幅 ${width} を ${widest} までに狭める: 横に 3 個まで、ラベルを短くするか改行する、分かれ道を減らす`;
  return [{file, line, problem, mend}];
}

/** The fault of a drawing that a phone cannot show whole, however it is scrolled; it may be shrunk to the width. */
function findTall({page: file, line}: PlannedDiagram, svg: string): Finding[] {
  const {width, height} = measureDrawing(svg);
  const shown = Math.ceil(height * Math.min(1, phone.figure / width));
  if (shown <= phone.height) {
    return [];
  }
  const problem = `図の高さが、幅 390 px の画面で ${shown} px になる（${phone.height} px までにする）`;
  const mend = '段を減らす: 並べられるものは横に置く、ラベルを 1 行にする、続く箱を 1 つにまとめる、図を分ける';
  return [{file, line, problem, mend}];
}
