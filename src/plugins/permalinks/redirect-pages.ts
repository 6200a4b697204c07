import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import writeRedirects from '@docusaurus/plugin-client-redirects';
import type {PluginModule} from '@docusaurus/types';
import type {PageRedirect} from '../../data/redirects';
import {fewAtATime} from '../../site/built/few-at-a-time';

/**
 * The pages at the old addresses of those that moved, as Docusaurus' plugin writes them, which names no language.
 * @param finish works on the HTML of each, which it may name by its address
 */
export const redirectPages =
  (
    redirects: readonly PageRedirect[],
    finish: (html: string, address: string) => string = (html) => html,
  ): PluginModule =>
  (context) => {
    const options = {id: 'default', redirects: [...redirects], fromExtensions: [], toExtensions: []};
    const plugin = writeRedirects(context, options);
    return (
      plugin && {
        name: plugin.name,
        async postBuild(props) {
          await plugin.postBuild?.({...props, content: undefined});
          await fewAtATime(redirects, async ({from}) => {
            const file = path.join(props.outDir, from, 'index.html');
            const html = await readFile(file, 'utf8');
            await writeFile(file, finish(html.replace('<html>', '<html lang="ja">'), from));
          });
        },
      }
    );
  };
