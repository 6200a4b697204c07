import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from 'playwright/test';

const wcag22 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Violations of WCAG 2.2 A and AA in the page as it stands, one a line. */
export async function findViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({page});
  const {violations} = await (rules === undefined ? builder.withTags(wcag22) : builder.withRules([...rules])).analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
