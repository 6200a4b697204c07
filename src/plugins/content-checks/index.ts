import type {LoadContext, Plugin} from '@docusaurus/types';
import {checkSite} from './check-site';
import {formatFinding} from '../../site/finding';
import {readLines, readPages} from './read-site';

/**
 * Stops build and authoring server on bad content, before anything is bundled, with every fault at once: file, line,
 * mend. Each check is a file of this folder.
 */
export default function contentChecks({siteDir}: LoadContext): Plugin {
  return {
    name: 'content-checks',
    getPathsToWatch: () => ['docs/**/*.{md,mdx}', 'src/data/**/*'],
    loadContent() {
      const findings = checkSite(readPages(siteDir), readLines(siteDir, 'src/data/fact-ids.txt'));
      if (findings.length > 0) {
        throw new Error(`内容の誤りが ${findings.length} 件ある\n${findings.map(formatFinding).join('\n')}`);
      }
    },
  };
}
