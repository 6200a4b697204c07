import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import type {ReadSite} from '../../site/open-site';
import {composeOutline} from './outline';

/**
 * The sidebar shows which pages the reader has marked as read and which questions were answered rightly. Both are kept
 * in the reader's browser alone (`src/records/`).
 */
export function progressMarks(readSite: ReadSite): PluginModule {
  return ({baseUrl}) => ({
    name: 'progress-marks',
    getPathsToWatch: () => ['docs/**/*.{md,mdx}', 'src/data/**/*'],
    async contentLoaded({actions: {createData}}) {
      await createData('outline.json', composeOutline(await readSite(), baseUrl));
    },
    getClientModules: () =>
      ['client.ts', 'progress-marks.css', 'forget-records.css'].map((file) => path.join(__dirname, file)),
  });
}
