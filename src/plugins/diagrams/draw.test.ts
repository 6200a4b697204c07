import type {MermaidRenderer, RenderResult} from 'mermaid-isomorphic';
import {describe, expect, it} from 'vitest';
import {queueDrawing} from './draw';

const result = (svg: string): RenderResult => ({id: 'x', svg, width: 1, height: 1});

/** A renderer that notes its batches and how many ran at once. */
function watchRenderer() {
  const batches: string[][] = [];
  let running = 0;
  let most = 0;
  const render: MermaidRenderer = async (sources) => {
    batches.push(sources);
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    return sources.map((source) =>
      source === 'broken'
        ? {status: 'rejected', reason: new Error('Parse error on line 1')}
        : {status: 'fulfilled', value: result(source)},
    );
  };
  return {render, batches, most: () => most};
}

describe('queueDrawing', () => {
  it('gathers diagrams into few pages, several at a time, and gives each its own drawing', async () => {
    const {render, batches, most} = watchRenderer();
    const draw = queueDrawing(render);
    const sources = Array.from({length: 40}, (_, index) => `d${index}`);
    expect((await Promise.all(sources.map(draw))).map(({svg}) => svg)).toEqual(sources);
    expect(batches.length).toBeLessThanOrEqual(5);
    expect(most()).toBe(3);
  });

  it('rejects a broken diagram and draws its neighbours', async () => {
    const draw = queueDrawing(watchRenderer().render);
    const [broken, whole] = await Promise.allSettled([draw('broken'), draw('whole')]);
    expect(broken).toMatchObject({status: 'rejected', reason: {message: 'Parse error on line 1'}});
    expect(whole).toMatchObject({status: 'fulfilled', value: {svg: 'whole'}});
  });

  it('rejects all that waited where the browser does not start', async () => {
    await expect(queueDrawing(() => Promise.reject(new Error('起動しない')))('d')).rejects.toThrow('起動しない');
  });
});
