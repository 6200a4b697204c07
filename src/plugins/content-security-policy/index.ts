import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fewAtATime} from '../../site/built/few-at-a-time';
import {secure} from './secure';

/**
 * A page under its policy.
 * @param address by which a refusal names it, from the base path on
 */
export function securePage(html: string, address: string): string {
  try {
    return secure(html);
  } catch (error) {
    throw new Error(`${address}: ${error instanceof Error ? error.message : String(error)}`, {cause: error});
  }
}

/**
 * Puts pages under their policy. To be called when all of it stands but text.
 * @param pages files, from the output directory on
 */
export async function securePages(outDir: string, pages: readonly string[]): Promise<void> {
  await fewAtATime(pages, async (page) => {
    const file = path.join(outDir, page);
    const address = `/${page.replaceAll(path.sep, '/').replace(/index\.html$/, '')}`;
    await writeFile(file, securePage(await readFile(file, 'utf8'), address));
  });
}
