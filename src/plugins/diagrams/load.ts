import {createRequire} from 'node:module';
import type {Plugin} from '@docusaurus/types';

/** What jiti, which loads the Docusaurus configuration, cannot load (ESM, `import.meta`) and Node can, by package. */
interface Packages {
  readonly 'mermaid-isomorphic': typeof import('mermaid-isomorphic');
  readonly svgo: typeof import('svgo');
  readonly '@docusaurus/theme-mermaid': {readonly default: () => Promise<Plugin<void>>};
}

/** Node's `require` of this folder. */
export const load: {
  <Name extends keyof Packages>(name: Name): Packages[Name];
  resolve(specifier: string): string;
} = createRequire(__filename);
