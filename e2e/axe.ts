import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from 'playwright/test';
import {everything} from './site';

const wcag22 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Takes out of the page what shows no kind of element that has not come before: how long axe takes goes with what is
 * there. A kind is told by name, class, role, states and colour, its parent's too, and whether it can be seen. Leaves
 * the page whole for `npm run test:all`.
 */
export async function keepOneOfEachKind(page: Page): Promise<void> {
  if (everything) {
    return;
  }
  await page.locator('body').evaluate((root) => {
    // Goes only with what it is part of, which would have no name without it, or no columns.
    const belonging = 'a, button, caption, dt, figcaption, h1, h2, h3, label, legend, p, summary, svg, tr';
    const told = /^(?:class|role|type|style|hidden|open|tabindex|aria-.*)$/;
    const nameOf = (element: Element | null): string =>
      [
        element?.tagName,
        ...Array.from(element?.attributes ?? [], ({name, value}) =>
          !told.test(name) ? '' : name.startsWith('aria-') ? name : `${name}=${value}`,
        ),
      ].join(' ');
    // What is in a drawing is said by its own name and description. Told before anything goes: afterwards, each look at
    // what can be seen would lay the page out anew.
    const parts = [root, ...root.querySelectorAll(':not(svg *)')];
    const kindOf = new Map(
      parts.map((element) => [
        element,
        [nameOf(element.parentElement), nameOf(element), element.checkVisibility()].join(' > '),
      ]),
    );
    const seen = new Set<string>();
    const thinOut = (element: Element): void => {
      const kinds = [element, ...element.querySelectorAll('*')].flatMap((part) => kindOf.get(part) ?? []);
      if (element.matches(belonging)) {
        kinds.forEach((kind) => seen.add(kind));
      } else if (kinds.every((kind) => seen.has(kind))) {
        element.remove();
      } else {
        seen.add(kindOf.get(element) ?? '');
        Array.from(element.children).forEach(thinOut);
      }
    };
    thinOut(root);
  });
}

/** What {@link findViolations} looks at, and by which rules; by default the whole page and WCAG 2.2 A and AA. */
interface Look {
  readonly rules?: readonly string[];
  readonly within?: string;
}

/** Violations in the page as it stands, one a line. */
export async function findViolations(page: Page, {rules, within = 'html'}: Look = {}): Promise<string[]> {
  // Legacy mode runs in the page alone; the other opens a page more to gather what frames say, and there are none.
  const builder = new AxeBuilder({page})
    .setLegacyMode()
    .include(within)
    .options({resultTypes: ['violations']});
  const {violations} = await (rules === undefined ? builder.withTags(wcag22) : builder.withRules([...rules])).analyze();
  return violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
