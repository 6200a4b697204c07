import {breakLabel} from '../../japanese/line-breaks';
import {rewriteLabels, rewriteLinks, sizeIcons} from '../../site/diagram-source';

/** Greatest width of a label's line in half-width characters, by what carries it. */
const limits = {node: 20, edge: 16, frame: 36} as const;

/** Side of the box around an icon in px: the icon (finish-svg.ts) takes nearly all of it. */
const iconBox = 36;

/**
 * Sets the line breaks of every label in a mermaid text, the size of its icons, and the base path before its links. The
 * number of lines stays.
 * @param baseUrl the site's base path, with leading and trailing slash
 */
export function prepareSource(source: string, baseUrl: string): string {
  const broken = rewriteLabels(source, (label, carrier) => breakLabel(label, limits[carrier]).join('<br/>'));
  return rewriteLinks(sizeIcons(broken, iconBox), (address) => address.replace(/^\//, baseUrl));
}
