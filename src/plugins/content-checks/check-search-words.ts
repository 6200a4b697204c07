import type {Finding} from '../../site/finding';
import {isForReading} from '../../site/front-matter';
import type {Site} from '../../site/site';

/** A reader's guesses at a section need at least so many words. */
const least = 4;

/** Published sections of topics and guides with fewer search words than a reader's guesses need. */
export function checkSearchWords({pages, data: {searchWords}, ledger}: Omit<Site, 'factIds'>): Finding[] {
  const published = new Set(ledger.lines);
  return pages
    .filter(({frontMatter: {form}}) => isForReading(form))
    .flatMap(({address, sections}) =>
      sections
        .filter(({kind}) => kind === 'heading')
        .map(({id, file, line}) => ({file, line, section: `${address}#${id}`})),
    )
    .map(({section, ...place}) => ({...place, section, count: searchWords[section]?.length ?? 0}))
    .filter(({section, count}) => count < least && published.has(section))
    .map(({file, line, section, count}) => ({
      file,
      line,
      problem: `${section} の検索語が ${count} 個`,
      mend: `読者が入力する語（英語、略語、言い換え、質問）を src/data/search-words/ に ${least} 個以上書く`,
    }));
}
