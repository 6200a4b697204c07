import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import writeRedirects from '@docusaurus/plugin-client-redirects';
import type {PluginModule} from '@docusaurus/types';
import type {PageRedirect} from '../../data/redirects';
import {fewAtATime} from '../../site/built/few-at-a-time';
import {secure} from './secure';

export {secure};

/**
 * Puts pages under their policy. To be called when all of it stands but text.
 * @param pages files, from the output directory on
 */
export async function securePages(outDir: string, pages: readonly string[]): Promise<void> {
  await fewAtATime(pages, async (page) => {
    const file = path.join(outDir, page);
    await writeFile(file, secure(await readFile(file, 'utf8')));
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
