import {existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import {listFiles} from '../../site/list-files';
import {composeCloudfront} from './compose-cloudfront';
import {composeHeaders, composeNginx, composeVercel} from './compose-files';
import {findUntyped} from './rules';

/**
 * Writes beside the pages how a host is to hand them out, for each kind of host that reads a file. A file that hosts
 * would have no type for stops the build.
 */
export const hosting: PluginModule = ({baseUrl, siteDir}) => ({
  name: 'hosting',
  postBuild({outDir}) {
    const faults = findUntyped(listFiles(outDir)).map((file) => {
      const source = `static/${file}`;
      return `${existsSync(path.join(siteDir, source)) ? source : file}:1: 種類の決まっていないファイル`;
    });
    if (faults.length > 0) {
      return Promise.reject(
        new Error(
          [...faults, '    直し方: src/plugins/hosting/rules.ts の fileTypes に種類を加えるか、ファイルを消す'].join(
            '\n',
          ),
        ),
      );
    }
    for (const [file, compose] of [
      ['_headers', composeHeaders],
      ['vercel.json', composeVercel],
      ['nginx.conf', composeNginx],
      ['cloudfront.json', composeCloudfront],
    ] as const) {
      writeFileSync(path.join(outDir, file), compose(baseUrl));
    }
    return Promise.resolve();
  },
});
