import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';

/** Every id of a built page. */
function readIds(html: string): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(fromHtml(html), 'element', ({properties: {id}}) => {
    if (typeof id === 'string') {
      ids.add(id);
    }
  });
  return ids;
}

/**
 * The ids that a built page has.
 * @param buildDir the built site, from its base path on
 * @param address `/area/page/`
 * @returns `undefined` where there is no such page
 */
export function readBuiltIds(buildDir: string, address: string): ReadonlySet<string> | undefined {
  let html: string;
  try {
    html = readFileSync(path.join(buildDir, address, 'index.html'), 'utf8');
  } catch {
    return undefined;
  }
  return readIds(html);
}
