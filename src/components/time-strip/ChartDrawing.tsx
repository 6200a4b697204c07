import type {ReactNode, SVGProps} from 'react';
import type {BandChart, Chart, DatapointChart, SamplingChart, WindowChart} from '../../data/charts';
import {titleOf} from '../../data/strips';
import {Drawing} from './Drawing';
import {stripWidth, timeStart} from './lay-out-strip';
import {alarmed, outside, recorded} from './read-chart';
import {stretches} from './stretches';

const timeWidth = stripWidth - timeStart;

/** A place in a drawing. */
interface Place {
  readonly x: number;
  readonly y: number;
}

const Word = (props: SVGProps<SVGTextElement>): ReactNode => <text fill="var(--ink)" stroke="none" {...props} />;
/** A word that explains another: the name of a lane, a sign. */
const Muted = (props: SVGProps<SVGTextElement>): ReactNode => <Word fill="var(--ink-muted)" {...props} />;

const box = (from: number, to: number, top: number, bottom: number): string =>
  `M${from} ${top}H${to}V${bottom}H${from}z`;

/** Small discs as one path. */
const discs = (places: readonly Place[], radius: number): string =>
  places
    .map(
      ({x, y}) =>
        `M${x - radius} ${y}${[1, -1].map((way) => `a${radius} ${radius} 0 1 1 ${2 * radius * way} 0`).join('')}`,
    )
    .join('');

/** Whether an alarm is on, from value to value: red is an alarm, and nothing else. */
function StateLane({y, on}: {readonly y: number; readonly on: readonly boolean[]}): ReactNode {
  const at = (place: number): number => Math.round(timeStart + (place * timeWidth) / on.length);
  const lane = [
    ...stretches(on, (each) => !each).map((stretch) => ({...stretch, isOn: false})),
    ...stretches(on, (each) => each).map((stretch) => ({...stretch, isOn: true})),
  ];
  return (
    <>
      <Muted y={y + 12}>状態</Muted>
      {lane.map(({from, to, isOn}) => (
        <g key={from} textAnchor="middle">
          <path
            fill={isOn ? 'var(--alarm-soft)' : undefined}
            stroke={isOn ? 'var(--alarm)' : 'var(--rule-strong)'}
            d={box(at(from), at(to), y, y + 16)}
          />
          <Word
            x={(at(from) + at(to)) / 2}
            y={y + 12}
            fill={isOn ? 'var(--alarm)' : 'var(--ink)'}
            fontWeight={isOn ? 600 : undefined}
          >
            {isOn ? 'ALARM' : 'OK'}
          </Word>
        </g>
      ))}
    </>
  );
}

function Band(chart: BandChart): ReactNode {
  const {values, low, high} = chart;
  const out = outside(chart);
  const places = (list: readonly number[]): Place[] =>
    list.map((value, place) => ({
      x: Math.round(timeStart + ((place + 0.5) * timeWidth) / list.length),
      y: Math.round(94 - value),
    }));
  const line = (list: readonly Place[]): string => list.map(({x, y}) => `${x} ${y}`).join('L');
  const dots = places(values).filter((_, place) => out[place]);
  return (
    <>
      <path fill="var(--accent-soft)" stroke="none" d={`M${line(places(high))}L${line(places(low).reverse())}z`} />
      <path stroke="var(--ink)" strokeWidth={1.75} d={`M${line(places(values))}`} />
      <path fill="var(--alarm)" stroke="var(--alarm)" d={discs(dots, 3)} />
      <Word x={timeStart + 12} y={86}>
        バンド（正常とみなす範囲）
      </Word>
      <Muted x={timeStart + 25} y={11}>
        昼
      </Muted>
      <Muted x={timeStart + 175} y={11}>
        夜
      </Muted>
      <Muted y={60}>値</Muted>
      <StateLane y={96} on={out} />
    </>
  );
}

function Datapoints(chart: DatapointChart): ReactNode {
  const {values, threshold, m, n} = chart;
  const on = alarmed(chart);
  const at = (place: number): number => Math.round(timeStart + (place * timeWidth) / values.length);
  const heightOf = (value: number): number => Math.round(112 - value);
  const limit = heightOf(threshold);
  const points = values.map((value, place) => ({x: at(place + 0.5), y: heightOf(value), isOver: value > threshold}));
  const first = on.indexOf(true);
  return (
    <>
      <path
        strokeDasharray="4 3"
        d={`${box(at(first - n + 1), at(first + 1), 20, 92)}M${timeStart + 8} ${limit}H${stripWidth}`}
      />
      <Word x={at(first - n + 1)} y={12}>
        直近 {n} 個のうち {m} 個
      </Word>
      <path d={points.map(({x, y}) => `M${x} ${limit}V${y}`).join('')} />
      <path
        fill="var(--paper)"
        d={discs(
          points.filter(({isOver}) => !isOver),
          4,
        )}
      />
      <path
        fill="var(--ink)"
        stroke="var(--ink)"
        d={discs(
          points.filter(({isOver}) => isOver),
          4,
        )}
      />
      <Muted y={limit + 4}>しきい値</Muted>
      <StateLane y={98} on={on} />
    </>
  );
}

function Window({start, cutoff, end, until, runs}: WindowChart): ReactNode {
  const at = (hour: number): number => Math.round(((hour - start) * stripWidth) / (until - start));
  const bottom = 24 + runs.length * 20;
  return (
    <>
      <path fill="var(--accent-soft)" stroke="none" d={box(at(start), at(cutoff), 18, bottom)} />
      <path fill="var(--rule)" stroke="none" d={box(at(cutoff), at(end), 18, bottom)} />
      <path stroke="var(--ink)" strokeWidth={1.75} d={`M${at(cutoff)} 2V${bottom}M${at(end)} 2V${bottom}`} />
      <Word y={12}>{start}:00</Word>
      <Word x={at(cutoff) - 4} y={12} textAnchor="end">
        {cutoff}:00 打ち切り
      </Word>
      <Word x={at(end) + 4} y={12}>
        {end}:00 終わり
      </Word>
      {runs.map(({name, from, to, never = false}, row) => (
        <g key={name} textAnchor="middle">
          <path
            fill={never ? 'var(--paper)' : 'var(--accent)'}
            stroke={never ? undefined : 'var(--paper)'}
            strokeDasharray={never ? '4 3' : undefined}
            d={box(at(from), at(to), 22 + row * 20, 38 + row * 20)}
          />
          <Word x={(at(from) + at(to)) / 2} y={34 + row * 20} fill={never ? 'var(--ink)' : 'var(--paper)'}>
            {name}
          </Word>
        </g>
      ))}
    </>
  );
}

function Sampling({seconds, reservoir, rate}: SamplingChart): ReactNode {
  const rows = seconds.map((requests, row) => {
    const {sure, byRate} = recorded(requests, {reservoir, rate});
    const every = Math.floor((requests - sure) / Math.max(1, byRate));
    const dots = Array.from({length: requests}, (_, place) => {
      const isSampled = place >= sure && byRate > 0 && (place - sure) % every === Math.floor(every / 2);
      const kind = place < sure ? 'sure' : isSampled ? 'sampled' : 'lost';
      return {x: Math.round(10 * (timeStart + (place < sure ? 6 : 9) + place * 5.6)) / 10, y: 10 + row * 20, kind};
    });
    return {requests, dots, kept: sure + byRate, y: 14 + row * 20};
  });
  const y = 20 + seconds.length * 20;
  const signs = [
    {kind: 'sure', x: 4, y, says: '必ず記録'},
    {kind: 'sampled', x: 84, y, says: `率 ${rate}% で記録`},
    {kind: 'lost', x: 198, y, says: '記録しない'},
  ];
  const own = (wanted: string): Place[] =>
    [...rows.flatMap(({dots}) => dots), ...signs].filter(({kind}) => kind === wanted);
  const squares = own('sure').map((place) => box(place.x - 3, place.x + 3, place.y - 3, place.y + 3));
  return (
    <>
      {rows.map(({requests, dots, kept, y: base}) => (
        <g key={requests}>
          <Muted y={base}>{requests} 件</Muted>
          <Word x={(dots.at(-1)?.x ?? 0) + 9} y={base}>
            → {kept} 件
          </Word>
        </g>
      ))}
      <path d={discs(own('lost'), 2)} />
      <path fill="var(--ink)" d={discs(own('sampled'), 3) + squares.join('')} />
      {signs.map(({kind, x, says}) => (
        <Muted key={kind} x={x + 9} y={y + 4}>
          {says}
        </Muted>
      ))}
    </>
  );
}

/** The drawing of a chart. */
export function ChartDrawing({chart}: {readonly chart: Chart}): ReactNode {
  const height = {band: 114, datapoints: 116, window: 106, sampling: 90}[chart.kind];
  return (
    <Drawing height={height} role="img" aria-label={titleOf(chart)}>
      <desc>{chart.text.join('')}</desc>
      {chart.kind === 'band' ? <Band {...chart} /> : null}
      {chart.kind === 'datapoints' ? <Datapoints {...chart} /> : null}
      {chart.kind === 'window' ? <Window {...chart} /> : null}
      {chart.kind === 'sampling' ? <Sampling {...chart} /> : null}
    </Drawing>
  );
}
