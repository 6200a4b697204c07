import type {SectionAddress} from './addresses';

/** What every chart says in words. */
interface Said {
  readonly label: string;
  /** What to take away, which is its caption behind the label. */
  readonly says: string;
  /** The chart as a list, step by step. */
  readonly text: readonly string[];
  /** The section that it stands in. */
  readonly section: SectionAddress;
  /** Facts of that page on which the chart rests. */
  readonly facts: readonly string[];
}

/** A value beside the band in which it is expected, over a day. */
export interface BandChart {
  readonly kind: 'band';
  readonly values: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Datapoints against a threshold: an alarm at M of the last N. */
export interface DatapointChart {
  readonly kind: 'datapoints';
  readonly values: readonly number[];
  readonly threshold: number;
  readonly m: number;
  readonly n: number;
}

/** A maintenance window and what runs in it, in hours of a day. */
export interface WindowChart {
  readonly kind: 'window';
  readonly start: number;
  readonly cutoff: number;
  readonly end: number;
  /** When the drawing ends. */
  readonly until: number;
  readonly runs: readonly {
    readonly name: string;
    readonly from: number;
    readonly to: number;
    /** Whether it would run, but is not begun any more. */
    readonly never?: boolean;
  }[];
}

/** Requests of some seconds, and a rule that says which are recorded. */
export interface SamplingChart {
  readonly kind: 'sampling';
  /** Requests of each second. */
  readonly seconds: readonly number[];
  readonly reservoir: number;
  /** Percent of what comes on top of the reservoir. */
  readonly rate: number;
}

/** A small picture of something that time decides. */
export type Chart = Said & (BandChart | DatapointChart | WindowChart | SamplingChart);

/** A usual day from noon on: high by day, low at night. */
const expected = [
  62, 64, 65, 64, 62, 58, 53, 47, 41, 36, 31, 28, 26, 24, 22, 21, 21, 23, 27, 33, 40, 47, 53, 58,
] as const;

/** By name. The numbers are examples. */
export const charts: Readonly<Record<string, Chart>> = {
  'anomaly-band': {
    kind: 'band',
    label: '異常検出のバンド（概念図）',
    says: '昼の高い値は正常、夜の同じ値は異常になる',
    text: [
      'バンドは、過去の値から学んだ想定の範囲。時間帯とともに上下する。',
      '昼は値が高いが、バンドの中なので OK。',
      '夜に値がバンドより上へ外れると、ALARM になる。昼なら正常な値でも、夜は異常になる。',
      'バンドの中に戻ると、OK に戻る。',
    ],
    section: '/monitoring/cloudwatch-anomaly-detection/#anomaly-alarm',
    facts: ['cw-anomaly-alarm', 'x-anomaly-threshold'],
    values: [60, 66, 63, 67, 60, 59, 51, 48, 39, 37, 29, 30, 44, 58, 62, 60, 46, 25, 26, 35, 39, 49, 52, 60],
    low: expected.map((value) => value - 9),
    high: expected.map((value) => value + 9),
  },
  'm-out-of-n': {
    kind: 'datapoints',
    label: 'M out of N（3 個中 2 個の例）',
    says: '1 個だけの超過では鳴らず、とびとびでも 2 個で鳴る',
    text: [
      '1 個だけがしきい値を超えても、直近 3 個のうち 1 個なので OK のまま。',
      '1 個おいて次が超えると、直近 3 個のうち 2 個になり、ALARM になる。連続していなくてよい。',
      '直近 3 個のうち 2 個以上が超えている間は、ALARM のまま。',
      '直近 3 個のうち 1 個以下になると、OK に戻る。',
    ],
    section: '/monitoring/cloudwatch-alarms/#alarm-states',
    facts: ['x-alarm-m-of-n'],
    values: [32, 40, 78, 36, 30, 72, 44, 82, 76, 38, 30, 34],
    threshold: 60,
    m: 2,
    n: 3,
  },
  'maintenance-window': {
    kind: 'window',
    label: '15:00 開始、最大 3 時間、打ち切り 1 時間の例',
    says: '打ち切りの後は新しいタスクが始まらないが、始まったタスクは終わりを過ぎても続く',
    text: [
      '15:00 にタスク A が始まり、対象 1、対象 2 の順に処理する。',
      '17:00 が打ち切り。優先順位が A の後のタスク B は、もう始まらない。',
      '始まっているタスク A は、既定では打ち切りの後でも、残りの対象 3 へ進む。',
      '18:00 に時間帯が終わっても、動いている処理は続く。',
    ],
    section: '/operations/maintenance-windows/#cutoff',
    facts: ['mw-cutoff', 'mw-cutoff-behavior'],
    start: 15,
    cutoff: 17,
    end: 18,
    until: 19.8,
    runs: [
      {name: 'A の対象 1', from: 15, to: 16.1},
      {name: 'A の対象 2', from: 16.1, to: 17.3},
      {name: 'A の対象 3', from: 17.3, to: 18.4},
      {name: 'B は始まらない', from: 18.4, to: 19.8, never: true},
    ],
  },
  sampling: {
    kind: 'sampling',
    label: 'リザーバー 1、率 5% の例',
    says: '毎秒 1 件は必ず記録し、超えた分は 5% だけ記録する',
    text: [
      '1 秒に 1 件なら、リザーバーの 1 件として必ず記録する。',
      '1 秒に 21 件なら、1 件と、残り 20 件の 5% で、平均 2 件を記録する。',
      '1 秒に 41 件なら、1 件と、残り 40 件の 5% で、平均 3 件を記録する。',
      '割合はベストエフォートで、短い時間では平均からずれる。',
    ],
    section: '/monitoring/x-ray-trace-model/#sampling-rules',
    facts: ['xray-sampling-rule-options', 'xray-reservoir'],
    seconds: [1, 21, 41],
    reservoir: 1,
    rate: 5,
  },
};
