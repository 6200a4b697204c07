import {findFrontMatterProblems} from '../../site/front-matter';
import type {Finding} from '../../site/finding';
import type {Page} from './page';

/** Missing, unknown and malformed front matter of a page. */
export function checkFrontMatter(page: Page): Finding[] {
  return findFrontMatterProblems(page.frontMatter).map(({key, problem, mend}) => ({
    file: page.file,
    line: page.frontMatterLines.get(key) ?? 1,
    problem,
    mend,
  }));
}
