import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fewAtATime} from '../../site/built/few-at-a-time';
import {securePage} from './secure-page';

/** Pages, files from the output directory on. */
export interface Pages {
  readonly outDir: string;
  readonly pages: readonly string[];
}

/** Puts pages under their policy. To be called when all of it stands but text. */
export async function securePages({outDir, pages}: Pages): Promise<void> {
  await fewAtATime(pages, async (page) => {
    const file = path.join(outDir, page);
    const address = `/${page.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
    await writeFile(file, securePage(await readFile(file, 'utf8'), address));
  });
}
