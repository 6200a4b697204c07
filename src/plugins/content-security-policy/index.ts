import path from 'node:path';
import {Tinypool} from 'tinypool';
import type {Pages} from './secure-pages';

export {securePage} from './secure-page';

/**
 * Puts pages under their policy, in a thread of its own: every tag of every page is read, which takes seconds where
 * there are many, and else would stand in the way of what other plugins do.
 * @param pages files, from the output directory on, of which all stands but text
 */
export async function securePages(outDir: string, pages: readonly string[]): Promise<void> {
  const pool = new Tinypool({filename: path.join(__dirname, 'worker.mjs'), maxThreads: 1});
  try {
    await pool.run({outDir, pages} satisfies Pages);
  } finally {
    await pool.destroy();
  }
}
