import {breakLabel} from '../../japanese/line-breaks';
import {rewriteLabels} from '../../site/diagram-source';

/** Greatest width of a label's line in half-width characters, by what carries it. */
const limits = {node: 20, edge: 16, frame: 36} as const;

const siteLink = /^(\s*click\s+\S+\s+href\s+")\//gm;

/**
 * Sets the line breaks of every label in a mermaid text, and the base path before its links. The number of lines stays.
 * @param baseUrl the site's base path, with leading and trailing slash
 */
export function prepareSource(source: string, baseUrl: string): string {
  return rewriteLabels(source, (label, carrier) => breakLabel(label, limits[carrier]).join('<br/>')).replace(
    siteLink,
    (_, head: string) => head + baseUrl,
  );
}
