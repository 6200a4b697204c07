import {bookAddresses} from '../../site/address-book';
import type {Finding} from '../../site/finding';
import type {Site} from '../../site/site';
import {checkChanges, checkData, checkMended} from './check-data';
import {checkDiagramSource} from './check-diagram-source';
import {checkDiagramText} from './check-diagram-text';
import {checkDrill} from './check-drill';
import {checkEmphasis} from './check-emphasis';
import {checkFacts} from './check-facts';
import {checkFrontMatter} from './check-front-matter';
import {checkIds} from './check-ids';
import {checkLengths} from './check-lengths';
import {checkElements, checkLinks} from './check-links';
import {checkMarks} from './check-marks';
import {checkQuestionPlaces, checkQuestions, checkQuestionsOfPages} from './check-questions';
import {checkSearchWords} from './check-search-words';
import {checkSidebar} from './check-sidebar';
import {checkStrips} from './check-strips';
import {checkTables} from './check-tables';
import {checkTerms} from './check-terms';

/** Every fault of the content, page by page, then of the data. An empty list means that the site may be built. */
export function checkSite(site: Site): Finding[] {
  const book = bookAddresses(site);
  return [
    ...site.pages.flatMap((page) => [
      ...checkFrontMatter(page, site.data.sources),
      ...checkIds(page),
      ...checkTables(page),
      ...checkEmphasis(page),
      ...checkDiagramSource(page),
      ...checkDiagramText(page),
      ...checkLinks(page, book),
      ...checkElements(page),
    ]),
    ...checkLengths(site),
    ...checkMarks(site),
    ...checkFacts(site),
    ...checkStrips(site),
    ...checkSidebar(site),
    ...checkSearchWords(site),
    ...checkData(site.data, book),
    ...checkChanges(site.data),
    ...checkMended(site),
    ...checkQuestions(site.data),
    ...checkQuestionPlaces(site),
    ...checkQuestionsOfPages(site),
    ...checkTerms(site),
    ...checkDrill(site),
  ];
}
