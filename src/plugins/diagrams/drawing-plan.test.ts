import {expect, it} from 'vitest';
import {drawnWith, planDrawing} from './drawing-plan';

const source = 'flowchart TD\n  accDescr: 説明\n  a --> b\n  class a blue';
const {file} = planDrawing(source, 'fig-a');

it('names a drawing by its figure, always the same', () => {
  expect(file).toMatch(/^fig-a\.[0-9a-f]{12}\.svg$/);
  expect(planDrawing(source, 'fig-a').file).toBe(file);
});

it.each([
  ['text', source.replace('TD', 'LR'), 'fig-a', drawnWith],
  ['description', source.replace('説明', '別の説明'), 'fig-a', drawnWith],
  ['class of an edge', source.replace('blue', 'green'), 'fig-a', drawnWith],
  ['figure', source, 'fig-b', drawnWith],
  ['configuration', source, 'fig-a', {...drawnWith, config: {...drawnWith.config, theme: 'dark'}}],
  ['version of mermaid', source, 'fig-a', {...drawnWith, versions: {...drawnWith.versions, mermaid: '0.0.0'}}],
  ['code', source, 'fig-a', {...drawnWith, code: [...drawnWith.code.slice(1), '']}],
])('gives it another name with another %s', (_, text, figureId, basis) => {
  expect(planDrawing(text, figureId, basis).file).not.toBe(file);
});

it('knows what it is drawn with', () => {
  expect(Object.values(drawnWith.versions).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  expect(drawnWith.code.filter((text) => text === '')).toEqual([]);
});
