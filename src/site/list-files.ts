import {readdirSync} from 'node:fs';
import path from 'node:path';

/** Every file and folder below a folder, as sorted paths from it with `/` between. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((name) => name.split(path.sep).join('/'))
    .sort();
