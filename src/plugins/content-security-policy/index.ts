import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import writeRedirects from '@docusaurus/plugin-client-redirects';
import type {PluginModule} from '@docusaurus/types';
import type {PageRedirect} from '../../data/redirects';
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

/** The pages at the old addresses of those that moved, as Docusaurus' plugin writes them, under their policy. */
export const securedRedirects =
  (redirects: readonly PageRedirect[]): PluginModule =>
  (context) => {
    const options = {id: 'default', redirects: [...redirects], fromExtensions: [], toExtensions: []};
    const plugin = writeRedirects(context, options);
    return (
      plugin && {
        name: plugin.name,
        async postBuild(props) {
          await plugin.postBuild?.({...props, content: undefined});
          await securePages(
            props.outDir,
            redirects.map(({from}) => `${from}index.html`),
          );
        },
      }
    );
  };
