import {breakLabel} from '../../japanese/line-breaks';
import {rewriteLabels} from '../../site/diagram-source';

/** Greatest width of a label's line in half-width characters, by what carries it. */
const limits = {node: 20, edge: 16, frame: 36} as const;

/** Sets the line breaks of every label in a mermaid text. The number of lines stays. */
export function prepareSource(source: string): string {
  return rewriteLabels(source, (label, carrier) => breakLabel(label, limits[carrier]).join('<br/>'));
}
