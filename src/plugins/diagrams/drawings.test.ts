import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatFinding} from '../../site/finding';
import {readPage} from '../../site/read-page';
import {readThisSite, siteDir} from '../../site/this-site';
import {
  describeUndrawn,
  drawingsDir,
  findMisfits,
  findOrphans,
  findUndrawn,
  listDrawings,
  planDrawings,
  readDrawing,
} from './drawings';

const folder = path.relative(siteDir, drawingsDir).split(path.sep).join('/');
const undrawn = (...[planned, kept]: Parameters<typeof findUndrawn>): string[] =>
  findUndrawn(planned, kept).map(describeUndrawn).map(formatFinding);
const orphans = (...[planned, kept]: Parameters<typeof findOrphans>): string[] =>
  findOrphans(planned, kept).map((name) =>
    formatFinding({file: `${folder}/${name}`, line: 1, problem: 'この SVG を使う図がない', mend: 'npm run draw'}),
  );

it('every diagram has its drawing, and every drawing its diagram', async () => {
  const planned = planDrawings((await readThisSite()).pages);
  const kept = listDrawings();
  expect(planned).not.toEqual([]);
  expect([...undrawn(planned, kept), ...orphans(planned, kept)]).toEqual([]);
});

it('every drawing can be read on a phone, and seen whole', async () => {
  const misfits = planDrawings((await readThisSite()).pages).flatMap((diagram) => {
    const svg = readDrawing(diagram.plan);
    return svg === undefined ? [] : findMisfits(diagram, svg);
  });
  expect(misfits.map(formatFinding)).toEqual([]);
});

describe('a drawing that does not fit', () => {
  const planned = planDrawings([readPage('docs/a.mdx', 'a', '# 題\n\n```mermaid id=fig-a\nflowchart TD\n```\n')]);

  it('is missing once its diagram changed, and belongs to none', () => {
    expect(undrawn(planned, ['fig-a.000000000000.svg'])).toEqual([
      'docs/a.mdx:3: 図の SVG がない（図か、その描き方が変わった）\n    直し方: npm run draw',
    ]);
    expect(orphans(planned, ['fig-a.000000000000.svg'])).toEqual([
      `${folder}/fig-a.000000000000.svg:1: この SVG を使う図がない\n    直し方: npm run draw`,
    ]);
  });

  it('is there where the diagram is the one that was drawn', () => {
    const kept = planned.map(({plan}) => plan.file);
    expect([...undrawn(planned, kept), ...orphans(planned, kept)]).toEqual([]);
  });

  it('is too wide for a phone, where its letters shrink', () => {
    const small = planned.flatMap((diagram) =>
      [408, 409].flatMap((width) => findMisfits(diagram, `<svg viewBox="4 -2 ${width} 100"></svg>`)),
    );
    expect(small.map(formatFinding)).toEqual([
      'docs/a.mdx:3: 図の文字が、幅 390 px の画面で 11.9 px になる（12 px 以上にする）\n' +
        '    直し方: 図の幅 409 を 408 までに狭める: 横に 3 個まで、ラベルを短くするか改行する、分かれ道を減らす',
    ]);
  });

  it('is too high for a phone, unless its width shrinks it', () => {
    const sizes = ['350 700', '350 701', '400 800', '400 801'];
    const tall = planned.flatMap((diagram) =>
      sizes.flatMap((size) => findMisfits(diagram, `<svg viewBox="4 -2 ${size}"></svg>`)),
    );
    const finding =
      'docs/a.mdx:3: 図の高さが、幅 390 px の画面で 701 px になる（700 px までにする）\n' +
      '    直し方: 段を減らす: 並べられるものは横に置く、ラベルを 1 行にする、続く箱を 1 つにまとめる、図を分ける';
    expect(tall.map(formatFinding)).toEqual([finding, finding]);
  });
});
