import {fromHtml} from 'hast-util-from-html';
import {select} from 'hast-util-select';
import {SKIP, visit} from 'unist-util-visit';
import {operatedClasses} from '../../site/built/operated';
import type {BookPage} from './plan-book';
import {classesOf} from './tree';
import type {Element} from './tree';

/** A page's text as the book takes it: ids and links are still those of the site. */
export interface BoundPage extends BookPage {
  readonly article: Element;
  /** The ids that stand in the book. */
  readonly ids: ReadonlySet<string>;
  /** The ids of the page on the site; some are of what is operated, and go with it. */
  readonly siteIds: ReadonlySet<string>;
}

/** Beside what is operated: what says on a page what the book says by its order. */
const leftOut: ReadonlySet<unknown> = new Set([
  ...operatedClasses,
  'copy-link',
  'diagram__actions',
  'diagram-text',
  'practice',
]);
const operatedElements: ReadonlySet<string> = new Set(['button', 'input', 'noscript', 'script']);

/** What moved to another page leads on from here: no one comes here in the book. */
const hasMoved = ({properties: {dataMoved}}: Element): boolean => dataMoved !== undefined;

const isOperated = (element: Element): boolean =>
  hasMoved(element) || operatedElements.has(element.tagName) || classesOf(element).some((name) => leftOut.has(name));

const idOf = ({properties: {id}}: Element): string[] => (typeof id === 'string' ? [id] : []);

function idsIn(element: Element): Set<string> {
  const ids = new Set<string>();
  visit(element, 'element', (each: Element) => idOf(each).forEach((id) => ids.add(id)));
  return ids;
}

/**
 * Takes the text of a built page out of its frame and leaves what is operated.
 * @param html of the page
 * @throws Error where the page has no text where it is looked for, or two elements with one id
 */
export function bindPage(page: BookPage, html: string): BoundPage {
  const article = select('.theme-doc-markdown', fromHtml(html));
  if (article === undefined) {
    throw new Error(
      `${page.address}: ビルドしたページに .theme-doc-markdown がない\n` +
        '    直し方: src/plugins/book/bind-page.ts を、ページの枠(src/theme/DocItem)に合わせる',
    );
  }
  const siteIds = new Set<string>();
  visit(article, 'element', (each: Element) =>
    idOf(each).forEach((id) => {
      if (siteIds.has(id)) {
        throw new Error(`${page.address}: id が 2 度ある: #${id}\n    直し方: 片方の id を変える。台帳にある方は残す`);
      }
      siteIds.add(id);
    }),
  );
  visit(article, (node, index, parent) => {
    if (parent === undefined || index === undefined) {
      return undefined;
    }
    if (node.type === 'comment' || (node.type === 'element' && isOperated(node))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return undefined;
  });
  return {...page, article, ids: idsIn(article), siteIds};
}
