import {toString} from 'hast-util-to-string';
import {h} from 'hastscript';
import {visit} from 'unist-util-visit';
import {pageNumber} from './page-numbers';
import {classesOf} from './tree';
import type {Element} from './tree';

/** Lets the headings of a page stand below that of its place in the book. */
function lowerHeadings(article: Element, by: number): void {
  visit(article, 'element', (element: Element) => {
    const [, level] = /^h([1-6])$/.exec(element.tagName) ?? [];
    if (level !== undefined) {
      element.properties.className = [...classesOf(element).map(String), `book-h${level}`];
      element.tagName = `h${Math.min(6, Number(level) + by)}`;
    }
  });
}

/** Says on which page a related section stands. */
function numberRelated(article: Element): void {
  visit(article, 'element', (list: Element) => {
    if (classesOf(list).includes('related')) {
      visit(list, 'element', (link: Element, index, parent) => {
        const {href} = link.properties;
        if (link.tagName === 'a' && typeof href === 'string' && href.startsWith('#') && index !== undefined) {
          parent?.children.splice(index + 1, 0, pageNumber(href.slice(1)));
        }
      });
    }
  });
}

/** So many letters make a row of a table higher than what may be left empty at the end of a sheet. */
const tallRow = 400;

/** Marks the rows that a sheet's end may cut. */
function markTallRows(article: Element): void {
  visit(article, 'element', (row: Element) => {
    if (row.tagName === 'tr' && toString(row).length > tallRow) {
      row.properties.className = ['book-tall'];
    }
  });
}

/** Id of the end of a figure, so that it can be told on which page that is. */
const endOf = (id: string): string => `${id}_end`;

/** What of a figure no sheet's end may cut: of several drawings beside each other, each. */
function wholesOf(figure: Element): Element[] {
  const items: Element[] = [];
  visit(figure, 'element', (element: Element) => {
    if (element.tagName === 'li') {
      items.push(element);
    }
  });
  return items.length > 0 ? items : [figure];
}

/** Marks the ends of figures. */
function markFigures(article: Element): [start: string, end: string][] {
  const figures: [string, string][] = [];
  visit(article, 'element', (figure: Element) => {
    const {id} = figure.properties;
    if (figure.tagName === 'figure' && typeof id === 'string') {
      wholesOf(figure).forEach((whole, at) => {
        const start = whole === figure ? id : `${id}_${at + 1}`;
        whole.properties.id = start;
        whole.children.push(h('span', {className: ['book-end'], id: endOf(start)}));
        figures.push([start, endOf(start)]);
      });
    }
  });
  return figures;
}

/**
 * Makes a page, whose links lead inside the book, a piece of it.
 * @param depth how many levels its headings stand lower than on the site
 * @returns ids of the beginning and the end of each figure, or of each drawing in one
 */
export function dressPage(article: Element, depth: number): [start: string, end: string][] {
  lowerHeadings(article, depth);
  numberRelated(article);
  markTallRows(article);
  return markFigures(article);
}
