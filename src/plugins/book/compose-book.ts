import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import {visit} from 'unist-util-visit';
import type {Area} from '../../data/areas';
import type {Term} from '../../data/glossary';
import {bindPage} from './bind-page';
import type {BoundPage} from './bind-page';
import {composeContents, composeCover, composeOverview, groupId, indexId} from './compose-front';
import type {CoverFacts} from './compose-front';
import {composeIndex, gatherUses} from './compose-index';
import type {Uses} from './compose-index';
import {dressPage} from './dress-page';
import {leadLinks, pageId, renameIds} from './lead-links';
import type {Places} from './lead-links';
import {moveAnswers} from './move-answers';
import {numberPlaces} from './page-numbers';
import {planBook} from './plan-book';
import type {BookGroup, BookPage, BookPart} from './plan-book';
import type {Element} from './tree';

/** What a book is made of. */
export interface BookSource extends CoverFacts {
  readonly areas: readonly Area[];
  readonly terms: readonly Term[];
  /** Every page of the site. */
  readonly pages: readonly BookPage[];
  /** The HTML of a page as it was built. */
  readonly readHtml: (address: string) => string;
  readonly isOnSite: Places['isOnSite'];
  readonly baseUrl: Places['baseUrl'];
}

/** A book before and after its page numbers are known. */
export interface Book {
  /**
   * The whole document. Without numbers, every place for one is there, and as wide.
   * @param numbers page by id
   * @param sheets `<style>` elements
   */
  readonly toHtml: (numbers: ReadonlyMap<string, number>, sheets: string) => string;
  readonly pages: number;
  /** Ids of the beginning and the end of each figure. */
  readonly figures: readonly (readonly [start: string, end: string])[];
  /** Ids that links of the book lead to. */
  readonly linked: ReadonlySet<string>;
  readonly leftOut: readonly BookPage[];
}

/** A text as CSS quotes it. */
const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Sheets whose head names the part and, once one stands on them, the group. */
const headOf = (name: string, text: string): string =>
  `@page ${name} { @top-left { content: ${quote(text)}; } }\n.${name} { page: ${name}; }`;

/** The ids that links of the book lead to. */
function listLinked(body: Element): Set<string> {
  const linked = new Set<string>();
  visit(body, 'element', ({tagName, properties: {href}}: Element) => {
    if (tagName === 'a' && typeof href === 'string' && href.startsWith('#')) {
      linked.add(href.slice(1));
    }
  });
  return linked;
}

/**
 * The site as one document: cover, contents, the pages in the book's order with ids and links of their own, index.
 * @throws Error with page and mend where a link is dead or an id stands twice
 */
export function composeBook(source: BookSource): Book {
  const {title, areas, terms, baseUrl, isOnSite, siteUrl, readHtml} = source;
  const plan = planBook(areas, source.pages);
  const bound = new Map<string, BoundPage>(
    plan.parts
      .flatMap(({groups}) => groups.flatMap(({pages}) => pages))
      .map((page) => [page.address, bindPage(page, readHtml(page.address))]),
  );
  const places = {pages: bound, standIns: new Map([['/glossary/', indexId]]), isOnSite, siteUrl, baseUrl};
  const uses: Uses = new Map();
  const heads: string[] = [];
  const figures: [start: string, end: string][] = [];

  const composePage = ({address}: BookPage, depth: number): Element => {
    const article = bound.get(address)?.article ?? h('div');
    renameIds(article, address);
    leadLinks(article, address, places);
    gatherUses(article, address, uses);
    figures.push(...dressPage(article, depth));
    return h('article', {className: ['book-page'], id: pageId(address)}, article);
  };
  const composeGroup = ({label, pages}: BookGroup, part: BookPart, at: number): Element => {
    const id = groupId(part.id, at);
    if (label !== undefined) {
      heads.push(headOf(id, `${part.label} ▸ ${label}`));
    }
    const articles = pages.map((page) => composePage(page, label === undefined ? 1 : 2));
    return h('section', label === undefined ? {} : {className: ['book-group', id], id}, [
      ...(label === undefined ? [] : [h('h2', {className: ['book-group__title']}, label)]),
      ...articles,
      ...moveAnswers(articles, label ?? part.label, label === undefined ? 2 : 3),
    ]);
  };
  const parts = plan.parts.map((part) => {
    heads.push(headOf(part.id, part.label));
    return h('section', {className: ['book-part', part.id, `area--${part.id.replace('part_', '')}`], id: part.id}, [
      h('h1', {className: ['book-part__title']}, part.label),
      ...composeOverview(part),
      ...part.groups.map((group, at) => composeGroup(group, part, at)),
    ]);
  });

  const ids = new Set<string>();
  const contents = composeContents(plan.parts);
  [contents, ...parts].forEach((each) =>
    visit(each, 'element', ({properties: {id}}: Element) => {
      if (typeof id === 'string') {
        if (ids.has(id)) {
          throw new Error(
            `本の中に同じ id が 2 度ある: #${id}\n    直し方: そのページの slug か id を変える。台帳にある方は残す`,
          );
        }
        ids.add(id);
      }
    }),
  );
  // A browser tells the page of what some link leads to, whether the link is seen or not.
  const ends = figures.flat().map((id) => h('a', {href: `#${id}`}));
  const index = composeIndex(terms, uses, ids);
  const body = h('body', [composeCover(source), contents, ...parts, index, h('p', {hidden: true}, ends)]);
  const head = toHtml([h('meta', {charSet: 'utf-8'}), h('title', title)]);
  const tail = toHtml(h('style', heads.join('\n')));
  return {
    toHtml: (numbers, sheets) =>
      `<!doctype html><html lang="ja" class="book"><head>${head}${sheets}${tail}</head>` +
      `${toHtml(numberPlaces(body, numbers))}</html>`,
    pages: bound.size,
    figures,
    linked: listLinked(body),
    leftOut: plan.leftOut,
  };
}
