import type {Plugin} from '@docusaurus/types';
import {refuse} from '../../site/finding';
import type {ReadSite} from '../../site/open-site';
import {checkSite} from './check-site';

/**
 * Stops build and authoring server on bad content, before anything is bundled, with every fault at once: file, line,
 * mend. Each check is a file of this folder.
 */
export function contentChecks(readSite: ReadSite): () => Plugin {
  return () => ({
    name: 'content-checks',
    getPathsToWatch: () => ['docs/**/*.{md,mdx}', 'src/data/**/*'],
    async loadContent() {
      refuse('内容', checkSite(await readSite()));
    },
  });
}
