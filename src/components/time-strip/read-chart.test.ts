import {describe, expect, it} from 'vitest';
import {charts} from '../../data/charts';
import {alarmed, outside, recorded} from './read-chart';
import {stretches} from './stretches';

describe('outside', () => {
  it('finds values above and below their band, and none on its edge', () => {
    expect(outside({values: [1, 2, 3, 4, 5], low: [2, 2, 2, 2, 2], high: [4, 4, 4, 4, 4]})).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('alarmed', () => {
  const states = (values: readonly number[], m: number, n: number): string =>
    alarmed({values, threshold: 0, m, n})
      .map((on) => (on ? '!' : '.'))
      .join('');

  it('waits for M of the last N, one after the other or not, and ends when there are fewer', () => {
    expect(states([1, 0, 0, 1, 1, 0, 1, 0, 0], 2, 3)).toBe('....!!!..');
    expect(states([0, 1, 0], 1, 1)).toBe('.!.');
    expect(states([1, 1, 1, 0], 3, 3)).toBe('..!.');
  });
});

describe('recorded', () => {
  it('takes the reservoir first, and of the others the rate', () => {
    expect([0, 1, 21, 41].map((requests) => recorded(requests, {reservoir: 1, rate: 5}))).toEqual([
      {sure: 0, byRate: 0},
      {sure: 1, byRate: 0},
      {sure: 1, byRate: 1},
      {sure: 1, byRate: 2},
    ]);
  });
});

describe('stretches', () => {
  it('joins neighbours for which something holds', () => {
    expect(stretches([1, 1, 0, 1], (item) => item === 1)).toEqual([
      {from: 0, to: 2},
      {from: 3, to: 4},
    ]);
  });
});

describe('the data', () => {
  it.each(Object.entries(charts))('of %s shows what its caption says', (_name, chart) => {
    if (chart.kind === 'band') {
      // A value that is outside at night was inside by day.
      const out = outside(chart);
      const inside = chart.values.filter((_, place) => out[place] === false);
      expect(new Set([chart.values.length, chart.low.length, chart.high.length]).size).toBe(1);
      expect(stretches(out, (each) => each)).toHaveLength(1);
      expect(Math.max(...chart.values.filter((_, place) => out[place]))).toBeLessThan(Math.max(...inside));
    } else if (chart.kind === 'datapoints') {
      // One alone does not ring; two above do, though one between them is below.
      const on = alarmed(chart);
      const over = chart.values.map((value) => value > chart.threshold);
      expect(over.indexOf(true)).toBeLessThan(on.indexOf(true) - chart.n);
      expect(over.slice(on.indexOf(true) - 2, on.indexOf(true) + 1)).toEqual([true, false, true]);
      expect([on[0], on.at(-1)]).toEqual([false, false]);
    } else if (chart.kind === 'window') {
      expect([chart.start, chart.cutoff, chart.end]).toEqual([15, 17, 18]);
      const [begun, never] = [false, true].map((is) => chart.runs.filter((run) => (run.never === true) === is));
      expect(begun?.some(({from, to}) => from > chart.cutoff && to > chart.end)).toBe(true);
      // What comes after by its priority would begin when the others have ended.
      expect(never?.map(({from}) => from)).toEqual([Math.max(...(begun ?? []).map(({to}) => to))]);
    } else {
      const said = chart.seconds.map((requests) => {
        const {sure, byRate} = recorded(requests, chart);
        return `1 秒に ${requests} 件なら.*${sure + byRate} 件`;
      });
      said.forEach((line, place) => expect(chart.text[place]).toMatch(new RegExp(line)));
    }
  });
});
