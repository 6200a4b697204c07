import type {Finding} from '../../site/finding';
import type {Page} from '../../site/site';

/** Tables with a column that has no header: a screen reader then reads its cells without saying what they are. */
export function checkTables(page: Page): Finding[] {
  return page.tables
    .flatMap(({head}) => head)
    .filter(({value}) => value === '')
    .map(({line}) => ({
      file: page.file,
      line,
      problem: '表に見出しのない列がある',
      mend: '先頭の空の欄に「観点」「判断」など、列が何かを書く',
    }));
}
