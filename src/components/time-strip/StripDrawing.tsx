import type {ReactNode, SVGProps} from 'react';
import {titleOf} from '../../data/strips';
import type {Strip} from '../../data/strips';
import {Drawing} from './Drawing';
import {layOutStrip, layOutWords, trafficHeight} from './lay-out-strip';
import type {Bar, Measure, StripLayout} from './lay-out-strip';

/** Rectangles as one path. */
const boxes = (list: readonly {x: number; y: number; width: number}[], height: number): string =>
  list.map(({x, y, width}) => `M${x} ${y}h${width}v${height}h${-width}z`).join('');

/** Slanting lines across a bar. No pattern: that would need an id, which a second strip of the page would repeat. */
function hatch({x, y, width}: Bar, height: number): string {
  const lines = Math.floor((width - height) / 4) + 1;
  return `M${x} ${y + height}${`l${height}-${height}m${4 - height} ${height}`.repeat(Math.max(0, lines))}`;
}

type Look = Pick<SVGProps<SVGPathElement>, 'fill' | 'fillOpacity' | 'stroke' | 'strokeDasharray' | 'fillRule'>;

const old: Look = {fill: 'var(--blue-soft)', stroke: 'var(--blue)'};
const fresh: Look = {fill: 'var(--green)', fillOpacity: 0.62, stroke: 'var(--green)'};

/** Old is pale, new full, what waits has a dashed edge, what cannot serve is hatched: they differ in grey, too. */
const states: readonly {readonly state: string; readonly means: string; readonly look: Look}[] = [
  {state: 'o', means: '旧が受ける', look: old},
  {state: 'n', means: '新が受ける', look: fresh},
  {state: 'k', means: '旧を残している', look: {stroke: 'var(--blue)', strokeDasharray: '3 2'}},
  {
    state: 't',
    means: '新を試している',
    look: {fill: 'var(--green-soft)', stroke: 'var(--green)', strokeDasharray: '3 2'},
  },
  {state: 'x', means: '受けられない', look: {}},
];

/** Bars as they look by their state. */
function Bars({bars, height}: {readonly bars: readonly Bar[]; readonly height: number}): ReactNode {
  return states.map(({state, look}) => {
    const own = bars.filter((bar) => bar.state === state);
    const lines = state === 'x' ? own.map((bar) => hatch(bar, height)).join('') : '';
    return own.length === 0 ? null : <path key={state} {...look} d={boxes(own, height) + lines} />;
  });
}

/** Looks of the lines that measure, where they differ from plain ones. */
const lines: Readonly<Record<Measure['kind'], SVGProps<SVGPathElement>>> = {
  capacity: {},
  extra: {strokeDasharray: '1.5 2.5', strokeWidth: 5},
  quick: {},
  slow: {strokeDasharray: '3 3'},
};

/** A line as in a drawing of a machine, with a gap for its words, and its ends. */
const line = ({x, y, width, gap}: Measure): string =>
  gap === undefined ? `M${x} ${y}h${width}` : `M${x} ${y}H${gap.from}M${gap.to} ${y}H${x + width}`;
const ends = ({x, y, width}: Measure): string => `M${x} ${y - 3}v6m${width} 0v-6`;

/** The new version's part of the requests, from below. */
function newPart({y, start, steps}: StripLayout['traffic']): string {
  const bottom = y + trafficHeight;
  const tops = steps.map(({share, end}) => `V${Math.round(bottom - (share * trafficHeight) / 100)}H${end}`);
  return `M${start} ${bottom}${tops.join('')}V${bottom}z`;
}

/** What happens in order, and what it is measured by. */
function describe({phases, unit}: Strip, measures: readonly Measure[]): string {
  const labels = phases.flatMap(({label}) => label ?? []).join(' → ');
  const said = measures.map(({kind, text}) => (kind === 'quick' || kind === 'slow' ? `戻し方: ${text}` : text));
  return [`概念図（4 ${unit}の例）`, labels, ...said].join('。');
}

/** The drawing of a strip. */
export function StripDrawing({strip, compact}: {readonly strip: Strip; readonly compact?: boolean}): ReactNode {
  const {height, names, labels, ticks, bars, barHeight, top, measures, traffic, shares, lastReturn} = layOutStrip(
    strip,
    compact,
  );
  const served = traffic.served.map((box) => ({...box, y: traffic.y}));
  return (
    <Drawing height={height} role="img" aria-label={titleOf(strip)}>
      <desc>{describe(strip, measures)}</desc>
      <path d={ticks.map((x) => `M${x} 2V${top}`).join('')} />
      <Bars bars={bars} height={barHeight} />
      <path {...old} fillRule="evenodd" d={boxes(served, trafficHeight) + newPart(traffic)} />
      <path {...fresh} d={newPart(traffic)} />
      <path d={measures.map(ends).join('')} />
      {measures.map((each) => (
        <path key={each.kind} {...lines[each.kind]} d={line(each)} />
      ))}
      {lastReturn === undefined ? null : (
        <path fill="var(--ink)" stroke="var(--ink)" d={`M${lastReturn} ${top - 1}V${height - 2}v-13l9 4-9 4z`} />
      )}
      <g fill="var(--ink-muted)" stroke="none">
        {names.map(({text, x, y}) => (
          <text key={y} x={x} y={y}>
            {text}
          </text>
        ))}
      </g>
      <g fill="var(--ink)" stroke="none">
        {[...labels, ...shares].map(({text, x, y}) => (
          <text key={`${x} ${y}`} x={x} y={y}>
            {text}
          </text>
        ))}
        {measures.map(({kind, textX, y, text, gap}) => (
          <text
            key={kind}
            x={textX}
            y={y + 4}
            textAnchor={gap === undefined ? undefined : 'middle'}
            fontWeight={kind === 'capacity' || kind === 'extra' ? 600 : undefined}
          >
            {text}
          </text>
        ))}
        {lastReturn === undefined ? null : (
          <text x={lastReturn + 10} y={height - 4}>
            ここまで
          </text>
        )}
      </g>
    </Drawing>
  );
}

/** What the signs of some strips mean; for eyes alone, since their texts use no signs. */
export function StripLegend({shown}: {readonly shown: readonly Strip[]}): ReactNode {
  const used = new Set(shown.flatMap(({phases}) => phases.flatMap(({slots}) => Array.from(slots))));
  const signs = states.filter(({state}) => used.has(state));
  const note = `概念図（4 ${shown.length === 1 ? (shown[0]?.unit ?? '') : 'インスタンス'}の例。左から右へ時間の順）`;
  const {words, height} = layOutWords([...signs.map(({means}) => means), note], 22);
  return (
    <Drawing height={height} aria-hidden>
      <Bars
        bars={signs.map(({state}, place) => {
          const {x, y} = words[place] ?? {x: 0, y: 0};
          return {state, x: x - 22, y: y - 9, width: 18};
        })}
        height={8}
      />
      <g fill="var(--ink-muted)" stroke="none">
        {words.map(({text, x, y}) => (
          <text key={text} x={text === note ? x - 22 : x} y={y}>
            {text}
          </text>
        ))}
      </g>
    </Drawing>
  );
}
