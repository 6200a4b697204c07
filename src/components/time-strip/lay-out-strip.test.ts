import {describe, expect, it} from 'vitest';
import {axisLength, strips, usual} from '../../data/strips';
import type {Strip} from '../../data/strips';
import {layOutStrip, stripWidth, sumUp, tally, timeStart, widthOf} from './lay-out-strip';

/** A strip with every state, to be changed. */
const sample: Strip = {
  label: '見本',
  says: '見本である',
  unit: 'インスタンス',
  section: '/a/#b',
  facts: [],
  phases: [
    {does: '前', length: 4, slots: 'oooo....'},
    {does: '並べる', label: '並べる', length: 2, slots: 'ooooxxtt', toNew: [0]},
    {does: '移す', label: '移す', length: 3, slots: 'kkkknnnn', toNew: [10, 100]},
    {does: '後', label: '後', length: 3, slots: '....nnnn'},
  ],
  back: {by: '戻す', pace: 'quick', until: 2},
};

describe('tally', () => {
  it('counts by version and by what an instance does', () => {
    expect(sample.phases.map(tally)).toEqual([
      {old: 4, new: 0, keptOld: 0, triedNew: 0, out: 0, running: 4, capacity: 100, toNew: [0]},
      {old: 4, new: 0, keptOld: 0, triedNew: 2, out: 2, running: 8, capacity: 100, toNew: [0]},
      {old: 0, new: 4, keptOld: 4, triedNew: 0, out: 0, running: 8, capacity: 100, toNew: [10, 100]},
      {old: 0, new: 4, keptOld: 0, triedNew: 0, out: 0, running: 4, capacity: 100, toNew: [100]},
    ]);
  });

  it('sends requests to what is in service, in equal parts, and none where nothing is', () => {
    const counted = (slots: string) => tally({does: '', length: 1, slots});
    expect(counted('nxoo')).toMatchObject({capacity: 75, out: 1, toNew: [33]});
    expect(counted('oooon')).toMatchObject({capacity: 100, running: 5, toNew: [20]});
    expect(counted('xxxx')).toMatchObject({capacity: 0, toNew: []});
  });
});

describe('sumUp', () => {
  it('says what is least, what is most, and what ends the way back', () => {
    expect(sumUp(sample)).toEqual({capacity: 100, most: 2, mixed: true, returnEnds: '後'});
    expect(sumUp({...sample, back: {by: '入れ直す', pace: 'slow'}}).returnEnds).toBeUndefined();
  });
});

describe('layOutStrip', () => {
  const {bars, names, measures, traffic, lastReturn} = layOutStrip(sample);

  it('draws what an instance does without a change as one bar, in its row', () => {
    const ofRow = (y: number) => bars.filter((bar) => bar.y === y).map(({state, x, width}) => [state, x, width]);
    const [first] = bars;
    const last = bars.at(-1);
    expect(ofRow(first?.y ?? 0)).toEqual([
      ['o', timeStart, 150],
      ['k', timeStart + 150, 75],
    ]);
    expect(ofRow(last?.y ?? 0)).toEqual([
      ['t', timeStart + 100, 50],
      ['n', timeStart + 150, 150],
    ]);
  });

  it('names rows by what they do', () => {
    expect(names.map(({text}) => text)).toEqual(['旧', '新', '行き先', '戻す']);
    const namesOf = (...slots: string[]) =>
      layOutStrip({...sample, phases: slots.map((each) => ({does: '', length: 1, slots: each}))})
        .names.slice(0, 2)
        .map(({text}) => text);
    expect(namesOf('oooo.', 'xooon', 'nnnn.')).toEqual(['旧→新', '追加']);
  });

  it('measures what is run on top, and the way back up to its last moment', () => {
    expect(measures.map(({kind, x, width, text}) => [kind, x, width, text])).toEqual([
      ['extra', timeStart + 100, 125, '費用 2 倍'],
      ['quick', timeStart + 100, 125, '戻す'],
    ]);
    expect(lastReturn).toBe(timeStart + 225);
  });

  it('steps through the shares of a phase in equal parts', () => {
    expect(traffic.start).toBe(timeStart + 150);
    expect(traffic.steps).toEqual([
      {share: 10, end: Math.round(timeStart + 187.5)},
      {share: 100, end: timeStart + 225},
      {share: 100, end: stripWidth},
    ]);
    expect(traffic.served).toEqual([{x: timeStart, width: stripWidth - timeStart}]);
  });

  it('puts words that are longer than their line behind it', () => {
    const short = {...sample, back: {by: 'とても長い言葉で戻し方を言う', pace: 'slow' as const, until: 1}};
    expect(layOutStrip(short).measures.at(-1)).toMatchObject({gap: undefined, textX: timeStart + 150 + 5});
  });
});

describe.each(Object.entries(strips))('the strip of %s', (_method, strip) => {
  const {phases, back} = strip;
  const tallies = phases.map(tally);

  it('takes as much of the axis as all others, forward', () => {
    expect(phases.reduce((sum, {length}) => sum + length, 0)).toBeCloseTo(axisLength);
    expect(phases.filter(({length}) => length <= 0)).toEqual([]);
  });

  it('begins with the usual number of the old version and ends with that of the new', () => {
    expect(tallies[0]).toMatchObject({old: usual, new: 0, running: usual, toNew: [0]});
    expect(tallies.at(-1)).toMatchObject({old: 0, new: usual, running: usual, toNew: [100]});
  });

  it('knows every state, and sends more and more requests to the new version, where that is in service', () => {
    expect(phases.filter(({slots}) => !/^[oktnx.]+$/.test(slots))).toEqual([]);
    const shares = tallies.flatMap(({toNew}) => toNew);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.filter((share) => share < 0 || share > 100)).toEqual([]);
    for (const {old, new: fresh, toNew} of tallies) {
      expect(toNew.some((share) => share > 0)).toBe(fresh > 0);
      expect(toNew.some((share) => share < 100)).toBe(old > 0);
    }
  });

  it('goes back while something is left to go back from, and to', () => {
    if (back.until !== undefined) {
      expect(back.until).toBeGreaterThan(0);
      expect(back.until).toBeLessThan(phases.length - 1);
    }
    if (back.pace === 'quick') {
      const kept = tallies.map(({old, keptOld}) => old + keptOld === usual);
      expect(kept.slice(0, (back.until ?? 0) + 1)).not.toContain(false);
    }
  });

  it.each([false, true])('has room for its words (beside others: %s)', (compact) => {
    const {labels, ticks, measures, lastReturn, names, bars} = layOutStrip(strip, compact);
    expect(bars.filter(({width}) => width <= 0)).toEqual([]);
    labels.forEach(({text, x}, place) => {
      expect(x + widthOf(text), text).toBeLessThanOrEqual((ticks[place + 1] ?? stripWidth) + 2);
    });
    expect(names.filter(({text}) => widthOf(text) > timeStart - 4)).toEqual([]);
    for (const {text, textX, gap} of measures) {
      expect(gap === undefined ? textX + widthOf(text) : gap.to, text).toBeLessThanOrEqual(stripWidth);
    }
    expect((lastReturn ?? 0) + 10 + widthOf('ここまで')).toBeLessThanOrEqual(stripWidth);
  });

  it('measures no two things at the same place', () => {
    const [first, second, ...more] = layOutStrip(strip).measures.filter(({kind}) => /capacity|extra/.test(kind));
    expect(more).toEqual([]);
    if (first !== undefined && second !== undefined) {
      expect(Math.min(first.x + first.width, second.x + second.width)).toBeLessThanOrEqual(Math.max(first.x, second.x));
    }
  });
});
