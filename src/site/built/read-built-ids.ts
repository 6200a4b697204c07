import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Parser} from 'htmlparser2';

/** Every id of a built page. */
function readIds(html: string): ReadonlySet<string> {
  const ids = new Set<string>();
  const parser = new Parser({
    onattribute: (name, value) => {
      if (name === 'id') {
        ids.add(value);
      }
    },
  });
  parser.end(html);
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
