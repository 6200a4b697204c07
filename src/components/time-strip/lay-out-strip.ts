import {axisLength, usual} from '../../data/strips';
import type {Phase, Strip} from '../../data/strips';
import {stretches} from './stretches';
import type {Stretch} from './stretches';

/** What the instances of a phase amount to. */
interface Tally {
  /** In service, by version. */
  readonly old: number;
  readonly new: number;
  /** Kept or tried without requests, by version. */
  readonly keptOld: number;
  readonly triedNew: number;
  /** There, but not able to serve. */
  readonly out: number;
  /** All that run, and so cost. */
  readonly running: number;
  /** Percent of the usual instances that can serve, 100 at the most. */
  readonly capacity: number;
  /** Percent of the requests that reach the new version, one after the other; none where nothing serves. */
  readonly toNew: readonly number[];
}

/** Counts the instances of a phase. */
export function tally({slots, toNew}: Phase): Tally {
  const count = (states: string): number => Array.from(slots).filter((state) => states.includes(state)).length;
  const [old, fresh] = [count('o'), count('n')];
  const serving = old + fresh;
  return {
    old,
    new: fresh,
    keptOld: count('k'),
    triedNew: count('t'),
    out: count('x'),
    running: slots.length - count('.'),
    capacity: Math.min(100, (100 * (serving + count('k'))) / usual),
    toNew: toNew ?? (serving === 0 ? [] : [Math.round((100 * fresh) / serving)]),
  };
}

/** What a strip says of a method in one line of a comparison. */
export interface Summary {
  /** Least percent of the usual instances that can serve. */
  readonly capacity: number;
  /** Most instances at once, as a multiple of the usual. */
  readonly most: number;
  /** Whether both versions serve at a time. */
  readonly mixed: boolean;
  /** What happens first after one can go back no more; absent where going back is the same at any time. */
  readonly returnEnds: string | undefined;
}

/** Sums a strip up. */
export function sumUp({phases, back}: Strip): Summary {
  const tallies = phases.map(tally);
  return {
    capacity: Math.min(...tallies.map(({capacity}) => capacity)),
    most: Math.max(...tallies.map(({running}) => running)) / usual,
    mixed: tallies.some(({toNew}) => toNew.some((share) => share > 0 && share < 100)),
    returnEnds: back.until === undefined ? undefined : phases[back.until + 1]?.does,
  };
}

/** A bar of one row. */
export interface Bar {
  readonly state: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A line with ends that measures a stretch of time, and its words. */
export interface Measure {
  readonly kind: 'capacity' | 'extra' | 'quick' | 'slow';
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly text: string;
  /** Where the words stand: in a gap of the line where they have room there, else behind it. */
  readonly textX: number;
  /** The gap. */
  readonly gap: {readonly from: number; readonly to: number} | undefined;
}

/** Words at a place. */
interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A strip with every place, in units of the drawing. */
export interface StripLayout {
  readonly height: number;
  /** Names of rows and lanes, beside them. */
  readonly names: readonly Words[];
  /** What happens, above the rows. */
  readonly labels: readonly Words[];
  /** Starts of what happens. */
  readonly ticks: readonly number[];
  readonly bars: readonly Bar[];
  readonly barHeight: number;
  /** Where the rows begin. */
  readonly top: number;
  readonly measures: readonly Measure[];
  readonly traffic: {
    readonly y: number;
    /** When any requests are served. */
    readonly served: readonly {readonly x: number; readonly width: number}[];
    /** The new version's share, from its first request on: percent up to a moment. */
    readonly steps: readonly {readonly share: number; readonly end: number}[];
    /** When that request comes. */
    readonly start: number;
  };
  /** Shares that have room for their number. */
  readonly shares: readonly Words[];
  /** The last moment to go back. */
  readonly lastReturn: number | undefined;
}

/** Width of every drawing. */
export const stripWidth = 344;
/** Where time begins; names stand before it. */
export const timeStart = 44;
/** Height of the letters: 12 px in the 335 px that a phone of 375 has for them. */
export const letter = 12.4;
/** Height of the lane of requests. */
export const trafficHeight = 16;
const scale = (stripWidth - timeStart) / axisLength;

/** Width of words, as wide as they are at the most: kana and kanji are square, other letters less than 0.62 of that. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((width, sign) => width + letter * (sign > '\u00ff' ? 1 : 0.62), 0);
}

/** Places words one after the other, each behind a sign, in as many lines as they take. */
export function layOutWords(texts: readonly string[], sign: number): {words: Words[]; height: number} {
  let [x, y] = [0, 18];
  const words = texts.map((text) => {
    const wide = sign + widthOf(text);
    if (x > 0 && x + wide > stripWidth) {
      [x, y] = [0, y + 18];
    }
    const placed = {text, x: x + sign, y};
    x += wide + 12;
    return placed;
  });
  return {words, height: y + 6};
}

/** What a row is, by all that it does. */
function nameRow(states: string): string {
  const [isOld, isNew] = [/[ok]/.test(states), /[tn]/.test(states)];
  if (isOld) {
    return isNew ? '旧→新' : '旧';
  }
  return states.endsWith('.') ? '追加' : '新';
}

/** `2`, `1.25`. */
const multiple = (count: number): string => String(count / usual);

/**
 * Gives everything of a strip its place.
 * @param compact without what happens above it, and lower: one of many beside each other
 */
export function layOutStrip(strip: Strip, compact = false): StripLayout {
  const {phases, back, unit} = strip;
  const starts = [0];
  phases.forEach(({length}, place) => starts.push((starts[place] ?? 0) + length));
  const at = (place: number): number => Math.round(timeStart + (starts[place] ?? axisLength) * scale);

  const barHeight = compact ? 6 : 8;
  const pitch = barHeight + 2;
  const top = compact ? 1 : 22;
  const count = Math.max(...phases.map(({slots}) => slots.length));
  const yOf = (row: number): number => top + row * pitch + (row >= usual ? 4 : 0);
  const bottom = yOf(count - 1) + barHeight;
  const rows = Array.from({length: count}, (_, row) => phases.map(({slots}) => slots[row] ?? '.').join(''));

  const bars = rows.flatMap((states, row) =>
    [...states.matchAll(/([^.])\1*/g)].map(({0: run, index}): Bar => ({
      state: run[0] ?? '',
      x: at(index),
      y: yOf(row),
      width: at(index + run.length) - at(index),
    })),
  );
  const nameOf = (row: number): string => nameRow(rows[row] ?? '');
  const names = [0, usual]
    .filter((row) => row < count)
    .map((row) => {
      const last = Math.min(row + usual, count) - 1;
      return {text: nameOf(row), x: 0, y: (yOf(row) + yOf(last) + barHeight) / 2 + 4};
    });

  const measure = (kind: Measure['kind'], {from, to}: Stretch, y: number, text: string): Measure => {
    const [x, end, wide] = [at(from), at(to), widthOf(text)];
    const middle = Math.round((x + end) / 2);
    const half = Math.round(wide / 2) + 4;
    return end - x < wide + 20
      ? {kind, x, width: end - x, y, text, textX: end + 5, gap: undefined}
      : {kind, x, width: end - x, y, text, textX: middle, gap: {from: middle - half, to: middle + half}};
  };
  const measureY = bottom + 10;
  const tallies = phases.map(tally);
  const amountOf = ({from, to}: Stretch, of: 'capacity' | 'running'): number[] =>
    tallies.slice(from, to).map((each) => each[of]);
  const lost = stretches(tallies, ({capacity}) => capacity < 100).map((stretch) => {
    const least = Math.min(...amountOf(stretch, 'capacity'));
    return measure('capacity', stretch, measureY, least === 0 ? '停止' : `処理能力 ${least}%`);
  });
  const extra = stretches(tallies, ({running}) => running > usual).map((stretch) => {
    const amounts = amountOf(stretch, 'running');
    const most = Math.max(...amounts);
    const often = amounts.every((amount) => amount === most) ? '' : '最大 ';
    return measure('extra', stretch, measureY, `${unit === 'タスク' ? 'タスク' : '費用'} ${often}${multiple(most)} 倍`);
  });

  const trafficY = bottom + 20;
  const steps = tallies.flatMap(({toNew}, place) => {
    const wide = (at(place + 1) - at(place)) / toNew.length;
    return toNew.map((share, step) => ({share, start: at(place) + step * wide, end: at(place) + (step + 1) * wide}));
  });
  const served = stretches(tallies, ({toNew}) => toNew.length > 0);
  const first = steps.findIndex(({share}) => share > 0);
  const shares = phases.flatMap((phase, place): Words[] => {
    const [share, ...more] = phase.toNew ?? [];
    const text = `${share}%`;
    const fits = widthOf(text) <= at(place + 1) - at(place);
    return share === undefined || share === 0 || share === 100 || more.length > 0 || !fits
      ? []
      : [{text, x: at(place) + 3, y: trafficY + 11}];
  });

  const backY = trafficY + trafficHeight + 10;
  const lastReturn = back.until === undefined ? undefined : at(back.until + 1);
  const wayBack = {from: 1, to: back.until === undefined ? phases.length : back.until + 1};
  const label = ({label: text = ''}: Phase, place: number): Words[] =>
    text === '' ? [] : [{text, x: at(place) + 3, y: 12}];
  return {
    height: backY + 8,
    names: [...names, {text: '行き先', x: 0, y: trafficY + 12}, {text: '戻す', x: 0, y: backY + 4}],
    labels: compact ? [] : phases.flatMap(label),
    ticks: compact ? [] : phases.flatMap((phase, place) => (phase.label === undefined ? [] : [at(place)])),
    bars,
    barHeight,
    top,
    measures: [...lost, ...extra, measure(back.pace, wayBack, backY, back.by)],
    traffic: {
      y: trafficY,
      served: served.map(({from, to}) => ({x: at(from), width: at(to) - at(from)})),
      steps: steps.slice(first).map(({share, end}) => ({share, end: Math.round(end)})),
      start: steps[first]?.start ?? stripWidth,
    },
    shares,
    lastReturn,
  };
}
