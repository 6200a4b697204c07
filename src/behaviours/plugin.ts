import path from 'node:path';
import type {PluginModule} from '@docusaurus/types';

/** What readers operate that belongs to no feature. */
export const behaviours: PluginModule = () => ({
  name: 'behaviours',
  getClientModules: () => [path.join(__dirname, 'shared.ts')],
});
