import {breakLabel} from '../../japanese/line-breaks';
import {rewriteLabels, rewriteLinks} from '../../site/diagram-source';

/** Greatest width of a label's line in half-width characters, by what carries it. */
const limits = {node: 20, edge: 16, frame: 36} as const;

/**
 * Sets the line breaks of every label in a mermaid text, and the base path before its links. The number of lines stays.
 * @param baseUrl the site's base path, with leading and trailing slash
 */
export function prepareSource(source: string, baseUrl: string): string {
  const broken = rewriteLabels(source, (label, carrier) => breakLabel(label, limits[carrier]).join('<br/>'));
  return rewriteLinks(broken, (address) => address.replace(/^\//, baseUrl));
}
