import {h} from 'hastscript';
import {visit} from 'unist-util-visit';
import {classesOf} from './tree';
import type {Element} from './tree';

/** The place of a page number, filled by {@link numberPlaces}. */
export const pageNumber = (id: string): Element => h('span', {className: ['book-number'], dataOf: id});

/**
 * Writes the page numbers into their places. In the index, the places of a term stand in the order of the pages, each
 * page once.
 */
export function numberPlaces(book: Element, numbers: ReadonlyMap<string, number>): Element {
  const numbered = structuredClone(book);
  visit(numbered, 'element', (element: Element) => {
    const {dataOf, ...others} = element.properties;
    if (typeof dataOf === 'string') {
      element.properties = others;
      element.children = [{type: 'text', value: String(numbers.get(dataOf) ?? 0)}];
    }
    if (classesOf(element).includes('book-entry')) {
      const taken = new Set<number>();
      visit(element, 'element', (place: Element) => {
        const {href} = place.properties;
        const at = typeof href === 'string' ? numbers.get(href.slice(1)) : undefined;
        if (at !== undefined) {
          // Not taken away: a browser tells the page of what a link leads to.
          place.properties.hidden = taken.has(at);
          taken.add(at);
        }
      });
    }
  });
  return numbered;
}
