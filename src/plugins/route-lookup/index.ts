import path from 'node:path';
import type {Plugin} from '@docusaurus/types';

/**
 * Docusaurus asks React Router for the routes of each page that it renders, which tries those of all pages, one after
 * the other: work that grows with the square of the site. Its renderer gets a lookup by path in that place.
 */
export function routeLookup(): Plugin {
  return {
    name: 'route-lookup',
    configureWebpack: (_config, isServer) => ({
      module: {
        rules: isServer
          ? [
              {
                include: /[\\/]@docusaurus[\\/]core[\\/]/,
                resolve: {alias: {'react-router-config$': path.join(__dirname, 'match-routes.ts')}},
              },
            ]
          : [],
      },
    }),
  };
}
