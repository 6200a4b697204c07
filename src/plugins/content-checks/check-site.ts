import {areas} from '../../data/areas';
import {corrections} from '../../data/corrections';
import {docIds} from '../../data/doc-ids';
import {terms} from '../../data/glossary';
import {questions} from '../../data/questions';
import {questionsOfArea} from '../../data/questions/grouping';
import {searchWords} from '../../data/search-words';
import {closingSections} from '../../site/closing-sections';
import {checkDiagramSource} from './check-diagram-source';
import {checkDiagramText} from './check-diagram-text';
import {checkFacts} from './check-facts';
import {checkFrontMatter} from './check-front-matter';
import {checkIds} from './check-ids';
import {checkLinks, findDeadAddress} from './check-links';
import type {AddressBook} from './check-links';
import {checkMarks} from './check-marks';
import {checkSidebar} from './check-sidebar';
import {checkTables} from './check-tables';
import type {Finding} from '../../site/finding';
import {slugOf} from './page';
import type {Page} from './page';

/** Pages that plugins make, beside those of `docs/`; they have no sections. */
const pluginPages = ['/search/'] as const;

/** Every id that a reader can link to, by page path: headings, diagrams, generated sections, terms, corrections. */
export function collectAddresses(pages: readonly Page[]): AddressBook {
  return new Map<string, ReadonlySet<string>>([
    ...pluginPages.map((page) => [page, new Set<string>()] as const),
    ...pages.map((page) => {
      const generated = Object.entries(closingSections)
        .filter(([key]) => Array.isArray(page.frontMatter[key]))
        .map(([, {id}]) => id);
      const own = [...page.headings, ...page.diagrams].flatMap(({id}) => id ?? []);
      const asked = areas.map(({key}) => [`/self-check/${key}/`, questionsOfArea(questions, key)] as const);
      const listed = new Map<string, readonly {readonly id: string}[]>([['/glossary/', terms], ['/corrections/', corrections], ...asked]).get(slugOf(page)) ?? [];
      return [slugOf(page), new Set([...own, ...generated, ...page.anchors.map(({value}) => value), ...listed.map(({id}) => id)])] as const;
    }),
  ]);
}

function checkData(book: AddressBook): Finding[] {
  const twice = (ids: readonly string[]): string[] => ids.filter((id, index) => ids.indexOf(id) !== index);
  const entries = [
    ...terms.map(({id, section}) => ({file: 'src/data/glossary/', name: id, section})),
    ...corrections.map(({id, section}) => ({file: 'src/data/corrections/', name: id, section})),
    ...questions.flatMap(({id, options}) => options.map(({section}) => ({file: 'src/data/questions/', name: id, section}))),
    ...Object.keys(searchWords).map((section) => ({file: 'src/data/search-words/', name: section, section})),
  ];
  return [
    ...entries.flatMap(({file, name, section}) => {
      const dead = findDeadAddress(section, book);
      return dead === undefined ? [] : [{file, line: 1, problem: `${name}: ${dead.problem}`, mend: dead.mend}];
    }),
    ...twice(terms.map(({id}) => id)).map((id) => ({file: 'src/data/glossary/', line: 1, problem: `用語の id が重なっている: ${id}`, mend: '1 つにまとめるか、id を変える'})),
    ...twice(questions.map(({id}) => id)).map((id) => ({file: 'src/data/questions/', line: 1, problem: `問題の id が重なっている: ${id}`, mend: '1 つにまとめるか、id を変える'})),
    ...twice(corrections.map(({id}) => id)).map((id) => ({file: 'src/data/corrections/', line: 1, problem: `訂正の id が重なっている: ${id}`, mend: '1 つにまとめる'})),
  ];
}

/** Every fault of the content, page by page, then of the data. An empty list means that the site may be built. */
export function checkSite(pages: readonly Page[], factLedger: readonly string[]): Finding[] {
  const book = collectAddresses(pages);
  const areaDocs: readonly string[] = areas.flatMap(({docs}): readonly string[] => docs);
  return [
    ...pages.flatMap((page) => [...checkFrontMatter(page), ...checkIds(page), ...checkTables(page), ...checkDiagramSource(page), ...checkDiagramText(page), ...checkLinks(page, book)]),
    ...checkMarks(pages),
    ...checkFacts(pages, 'src/data/fact-ids.txt', factLedger),
    ...checkSidebar(pages.map(({docId}) => docId), areaDocs, docIds),
    ...checkData(book),
  ];
}
