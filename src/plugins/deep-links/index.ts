import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Every published address opens exactly at its place, stays there, and shows what it meant. */
export default function deepLinks(_context: LoadContext): Plugin {
  return {
    name: 'deep-links',
    getClientModules: () => ['client.ts', 'deep-links.css'].map((file) => path.join(__dirname, file)),
  };
}
