import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {compared, comparison, strips, titleOf, usual} from '@site/src/data/strips';
import type {Phase} from '@site/src/data/strips';
import {widthOf} from '@site/src/tables/column-widths';
import type {Extent} from '@site/src/tables/column-widths';
import {formTable} from '@site/src/tables/table-form';
import {Caption, captionOf, figureStyle} from './Caption';
import {sumUp, tally} from './lay-out-strip';
import {StripDrawing, StripLegend} from './StripDrawing';

/** No phrase is longer, in em: what finds phrases (src/japanese) is too heavy for a component. */
const longestPhrase = 5;

function extentOf(text: string): Extent {
  const whole = widthOf(text);
  return {whole, least: Math.min(whole, longestPhrase)};
}

/** The text of a figure, folded until asked for. */
function Table({
  heads,
  rows,
}: {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}): ReactNode {
  const form = formTable(
    heads,
    [heads, ...rows].map((cells) => cells.map(extentOf)),
  );
  return (
    <details className="diagram-text">
      <summary>図を表で読む</summary>
      <table role="table" className={form.className} style={form.table}>
        <thead>
          <tr role="row">
            {heads.map((head, column) => (
              <th key={head} role="columnheader" style={form.heads[column]}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name} role="row">
              <th scope="row" role="rowheader">
                {name}
              </th>
              {cells.map((cell, column) => (
                <td key={heads[column + 1]} role="cell" data-label={heads[column + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** 旧 2・新 1、受けられない 1 */
function sayCounts(phase: Phase): string {
  const {old, new: fresh, keptOld, triedNew, out} = tally(phase);
  const parts: readonly (readonly [string, number])[] = [
    ['旧', old],
    ['新', fresh],
    ['残している旧', keptOld],
    ['試している新', triedNew],
    ['受けられない', out],
  ];
  return parts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
    .join('、');
}

const rangeOf = ([first, ...more]: readonly number[]): string =>
  first === undefined ? '停止' : [first, ...more.slice(-1)].map((share) => `${share}%`).join(' → ');

/**
 * The course of a way to deploy, as a strip with time from left to right, and as a table.
 * @param method a key of `src/data/strips.ts`
 */
export function TimeStrip({id, method}: {readonly id: string; readonly method: string}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const strip = strips[method];
  // The content checks have named a method that is not known.
  if (strip === undefined) {
    return null;
  }
  return (
    <>
      <figure id={id} className="time-strip" aria-labelledby={captionOf(id)} style={figureStyle}>
        <StripDrawing strip={strip} />
        <StripLegend shown={[strip]} />
        <Caption id={id} title={titleOf(strip)} />
      </figure>
      <Table
        heads={['起きること', `${strip.unit}の数`, '新に届くリクエスト']}
        rows={strip.phases.map((phase) => [phase.does, sayCounts(phase), rangeOf(tally(phase).toNew)])}
      />
    </>
  );
}

/** The strips beside each other, on the same axis, and what tells them apart as a table. */
export function TimeStrips({id}: {readonly id: string}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const all = compared.map(([, strip]) => strip);
  return (
    <>
      <figure id={id} className="time-strips" aria-labelledby={captionOf(id)}>
        <StripLegend shown={all} />
        <ol>
          {compared.map(([method, strip]) => (
            <li key={method}>
              <Link to={strip.section}>{strip.label}</Link>
              <p>{strip.says}</p>
              <StripDrawing strip={strip} compact />
            </li>
          ))}
        </ol>
        <Caption id={id} title={comparison} />
      </figure>
      <Table
        heads={['方式', '最も低い処理能力', '同時に動く最大', '新旧が同時に受ける', '戻し方', '戻せなくなるとき']}
        rows={all.map((strip) => {
          const {capacity, most, mixed, returnEnds} = sumUp(strip);
          return [
            strip.label,
            capacity === 0 ? '0%（停止）' : `${capacity}%`,
            `${usual * most}（${most} 倍）`,
            mixed ? 'ある' : 'ない',
            strip.back.by,
            returnEnds ?? 'いつでも同じ',
          ];
        })}
      />
    </>
  );
}
