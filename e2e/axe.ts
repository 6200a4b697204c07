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

/**
 * Takes from the page what axe has seen already: of neighbours that differ in nothing but their text, their addresses
 * and their names, three stay. axe looks at every node against every other, which for the glossary took half a minute;
 * what it can find lies in the shape. What other elements point to stays.
 * @returns how many elements went
 */
export function thinOut(page: Page): Promise<number> {
  return page.evaluate(() => {
    const free = new Set([
      'id',
      'href',
      'src',
      'title',
      'd',
      'name',
      'value',
      'for',
      'aria-label',
      'aria-labelledby',
      'aria-controls',
      'aria-describedby',
    ]);
    const pointed = new Set(
      Array.from(
        document.querySelectorAll('[aria-labelledby], [aria-controls], [aria-describedby], label[for]'),
      ).flatMap((element) =>
        ['aria-labelledby', 'aria-controls', 'aria-describedby', 'for'].flatMap(
          (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
        ),
      ),
    );
    const isPointedTo = (element: Element): boolean =>
      [element, ...element.querySelectorAll('[id]')].some(({id}) => id !== '' && pointed.has(id));
    let gone = 0;
    const shapeOf = (element: Element): string => {
      const attributes = Array.from(element.attributes, ({name, value}) =>
        free.has(name) || name.startsWith('data-') ? name : `${name}=${value}`,
      );
      const texts = Array.from(element.childNodes).some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      const seen = new Map<string, number>();
      const shapes: string[] = [];
      for (const child of element instanceof SVGElement ? [] : Array.from(element.children)) {
        const shape = shapeOf(child);
        const before = seen.get(shape) ?? 0;
        seen.set(shape, before + 1);
        if (before >= 3 && !isPointedTo(child)) {
          child.remove();
          gone += 1;
        }
        if (before === 0) {
          shapes.push(shape);
        }
      }
      return `${element.tagName}(${attributes.sort().join()})${texts ? '"' : ''}[${shapes.sort().join()}]`;
    };
    shapeOf(document.body);
    return gone;
  });
}
