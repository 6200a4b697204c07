import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {DiagramText} from '@site/src/components/DiagramText';
import {charts} from '@site/src/data/charts';
import {titleOf} from '@site/src/data/strips';
import {Caption, captionOf, figureStyle} from './Caption';
import {ChartDrawing} from './ChartDrawing';

/**
 * A small picture of something that time decides, and the same as a list.
 * @param chart a key of `src/data/charts.ts`
 */
export function TimeChart({id, chart: name}: {readonly id: string; readonly chart: string}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const chart = charts[name];
  // The content checks have named a chart that is not known.
  if (chart === undefined) {
    return null;
  }
  return (
    <>
      <figure id={id} className="time-chart" aria-labelledby={captionOf(id)} style={figureStyle}>
        <ChartDrawing chart={chart} />
        <Caption id={id} title={titleOf(chart)} />
      </figure>
      <DiagramText>
        <ol>
          {chart.text.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </DiagramText>
    </>
  );
}
