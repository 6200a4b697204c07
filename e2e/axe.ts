import axe from 'axe-core';
import type {Page} from 'playwright/test';
import {findFaint} from './contrast';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    axe?: typeof axe;
    /** Where axe leaves open whether letters can be told from what they stand on. */
    unsettled?: readonly Element[];
  }
}

/**
 * Takes out of the page what shows no kind of element that has not come before: how long axe takes goes with what is
 * there. A kind is told by name, class, role, states and colour, its parent's too, and whether it can be seen.
 */
export async function keepOneOfEachKind(page: Page): Promise<void> {
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

/** What {@link findViolations} looks at, and by which rules; by default the whole page and every rule. */
interface Look {
  readonly rules?: readonly string[];
  /** Rules that ask about a whole page, which this is not. */
  readonly without?: readonly string[];
  readonly within?: string;
}

/**
 * Violations of WCAG 2.2 A and AA and of best practices in the page as it stands, one a line. What axe leaves open is
 * one, but for colours: where axe does not see what letters stand on, they are measured (`contrast.ts`).
 */
export async function findViolations(page: Page, {rules, without = [], within = 'html'}: Look = {}): Promise<string[]> {
  if (await page.evaluate(() => window.axe === undefined)) {
    await page.evaluate(axe.source);
  }
  // A colour on its way is no colour of the page.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({finished}) => finished)));
  const found = await page.evaluate(
    async ([part, options]) => {
      const results = await window.axe?.run(part, options);
      if (results === undefined) {
        return ['axe がない'];
      }
      const open = results.incomplete.flatMap(({id, nodes}) => nodes.map((node) => ({id, ...node})));
      window.unsettled = open.flatMap(({id, element}) => (id === 'color-contrast' && element ? [element] : []));
      return [
        ...results.violations.flatMap(({id, nodes}) => nodes.map((node) => ({id, ...node}))),
        ...open.filter(({id}) => id !== 'color-contrast').map((node) => ({...node, id: `${node.id}（要確認）`})),
      ].map(({id, html, failureSummary, element}) => {
        const page = element?.closest('[data-page]')?.getAttribute('data-page') ?? location.pathname;
        return `${page} ${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`;
      });
    },
    [
      within,
      {
        runOnly: rules === undefined ? tags : {type: 'rule', values: [...rules]},
        rules: Object.fromEntries(without.map((id) => [id, {enabled: false}])),
        resultTypes: ['violations', 'incomplete'],
        elementRef: true,
      },
    ] satisfies [string, axe.RunOptions],
  );
  return [...found, ...(await findFaint(page))];
}
