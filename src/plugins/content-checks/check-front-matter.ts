import type {Source} from '../../data/sources';
import type {Finding} from '../../site/finding';
import {findFrontMatterProblems, topOpening} from '../../site/front-matter';
import type {Page} from '../../site/site';

/**
 * Missing, unknown and malformed front matter of a page.
 * @param sources what `sources` may name
 */
export function checkFrontMatter(page: Page, sources: Readonly<Record<string, Source>>): Finding[] {
  const {rawFrontMatter, frontMatter, sections} = page;
  const ids = sections.filter(({kind}) => kind === 'heading').map(({id}) => id);
  const {opening} = frontMatter;
  const problems = findFrontMatterProblems(rawFrontMatter, sources);
  if (opening !== undefined && opening !== topOpening && !ids.includes(opening)) {
    const mend = `${topOpening} か、ページにある節の id を書く: ${ids.join(' ')}`;
    problems.push({key: 'opening', problem: `opening の節がない: ${opening}`, mend});
  }
  return problems.map(({key, item, problem, mend}) => ({
    file: page.file,
    // What is not there is asked for by the form.
    line: [`${key} ${item ?? ''}`, key, 'form'].flatMap((name) => page.frontMatterLines.get(name) ?? [])[0] ?? 1,
    problem,
    mend,
  }));
}
