import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import {composeCloudfront} from './compose-cloudfront';
import {composeHeaders, composeNginx, composeVercel} from './compose-files';

/** Writes beside the pages how a host is to hand them out, for each kind of host that reads a file. */
export const hosting: PluginModule = ({baseUrl}) => ({
  name: 'hosting',
  postBuild({outDir}) {
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
