import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from 'playwright/test';
import {everything} from './site';

const wcag22 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What a list has more than two of, one after the other, is made alike; all of it for `npm run test:all`. */
const alike = ['.term', '.correction', '.question', 'li:has(> .exam-point)'].map((one) => [one, one, one].join(' ~ '));

/** What {@link findViolations} looks at, and by which rules; by default the whole page and WCAG 2.2 A and AA. */
interface Look {
  readonly rules?: readonly string[];
  readonly within?: string;
}

/** Violations in the page as it stands, one a line. */
export async function findViolations(page: Page, {rules, within = 'html'}: Look = {}): Promise<string[]> {
  const builder = (everything ? [] : alike).reduce(
    (axe, selector) => axe.exclude(selector),
    // Legacy mode runs in the page alone; the other opens a page more to gather what frames say, and there are none.
    new AxeBuilder({page})
      .setLegacyMode()
      .include(within)
      .options({resultTypes: ['violations']}),
  );
  const {violations} = await (rules === undefined ? builder.withTags(wcag22) : builder.withRules([...rules])).analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
