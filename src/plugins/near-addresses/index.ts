import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';
import type {ReadSite} from '../../site/open-site';
import {packPlaces} from './places';

/**
 * Who comes by a wrong address is offered the nearest right ones: a file of all addresses, which only the page that
 * answers wrong ones fetches (`src/theme/NotFound`).
 */
export function nearAddresses(readSite: ReadSite): PluginModule {
  return () => ({
    name: 'near-addresses',
    getPathsToWatch: () => ['docs/**/*.{md,mdx}', 'src/data/**/*'],
    getClientModules: () => [path.join(__dirname, 'client.ts')],
    async contentLoaded({actions: {createData}}) {
      await createData('places.txt', packPlaces(await readSite()));
    },
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: /[\\/]near-addresses[\\/]default[\\/]places\.txt$/,
            type: 'asset/resource',
            generator: {filename: 'assets/[name].[contenthash:8][ext]'},
          },
        ],
      },
    }),
  });
}
