import {describe, expect, it} from 'vitest';
import {fitView, openView, panView, revealBox, scales, zoomView} from './pan-zoom';

describe('the view of an enlarged diagram', () => {
  const drawing = {width: 400, height: 800};
  const pane = {width: 824, height: 824};

  it.each([
    ['narrow on a phone', {width: 200, height: 900}, {width: 390, height: 700}, {scale: 1.75, x: 20, y: 12}],
    ['as wide as a phone', {width: 380, height: 900}, {width: 390, height: 700}, {scale: 1.4, x: -71, y: 12}],
    ['wider than a phone', {width: 600, height: 300}, {width: 390, height: 700}, {scale: 1.4, x: -225, y: 140}],
    ['on a desk', {width: 400, height: 300}, {width: 1280, height: 840}, {scale: 1.75, x: 290, y: 158}],
  ])('opens larger than on the page, the top in view: %s', (_, size, room, {scale, x, y}) => {
    const view = openView(size, room);
    expect(view.scale).toBeCloseTo(scale);
    expect([view.x, view.y].map(Math.round)).toEqual([x, y]);
  });

  it('shows all of the drawing in the middle', () => {
    expect(fitView(drawing, pane)).toEqual({scale: 1, x: 212, y: 12});
  });

  it.each([
    ['cut at the right', {x: 330, y: 40, width: 80, height: 50}, -32],
    ['cut at the left', {x: -50, y: 40, width: 80, height: 50}, 62],
    ['wider than the pane', {x: -50, y: 40, width: 900, height: 50}, 62],
    ['whole', {x: 100, y: 40, width: 80, height: 50}, 0],
  ])('brings the first box into view: %s', (_, box, by) => {
    expect(revealBox({scale: 1.4, x: -71, y: 12}, box, {width: 390, height: 700})).toEqual({
      scale: 1.4,
      x: -71 + by,
      y: 12,
    });
  });

  it('zooms around the finger', () => {
    const before = fitView(drawing, pane);
    const after = zoomView(before, 2, {x: 300, y: 100});
    expect(after.scale).toBe(2);
    expect((300 - after.x) / after.scale).toBeCloseTo((300 - before.x) / before.scale);
  });

  it('stops at the least and the greatest scale', () => {
    expect(zoomView({scale: 1, x: 0, y: 0}, 1000, {x: 0, y: 0}).scale).toBe(scales.max);
    expect(zoomView({scale: 1, x: 0, y: 0}, 0.001, {x: 0, y: 0}).scale).toBe(scales.min);
  });

  it('never loses the drawing', () => {
    const far = panView(fitView(drawing, pane), {x: 1e6, y: -1e6}, drawing, pane);
    expect([far.x, far.y]).toEqual([618, -594]);
  });
});
