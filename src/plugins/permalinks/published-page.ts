import type {Element, ElementContent, Nodes, RootContent} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {matches, select, selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';

/** What a published `#id` is. */
export type SectionKind = 'heading' | 'figure' | 'term' | 'correction' | 'alias';

/** A `#id` of a page that readers may link to. */
export interface PublishedSection {
  readonly id: string;
  readonly kind: SectionKind;
  /** Heading, caption or term, as plain text. */
  readonly title: string;
  /** The section's first sentence, as plain text. */
  readonly description: string;
  /** Where an alias leads whose section moved to another page: path with base path, and `#id`. */
  readonly movedTo?: string;
}

/** What a built page of the notes publishes. */
export interface PublishedPage {
  /** From the base path on, with leading and trailing slash. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Absolute address of the picture that a preview shows. */
  readonly image: string;
  readonly sections: readonly PublishedSection[];
}

/** The elements whose ids are published, by kind. Other ids (parts of a drawing, of the layout) may come and go. */
const selectors = {
  heading: 'h2[id], h3[id], h4[id]',
  figure: 'figure[id]',
  term: 'dt[id]',
  correction: '.correction[id]',
  alias: '.anchor-alias[id]',
} as const satisfies Record<SectionKind, string>;

/** Says nothing about the section: link signs, buttons, marks behind a statement. */
const silent = '.hash-link, .copy-link, .mark, .edition, .checked, .correction__label, .term__aliases, .table-scroll__hint, .page-contents, button, [aria-hidden=true]';

/** Whether the HTML is a page of the notes; redirects, section pages, search and 404 are not. */
export function isNotesPage(html: string): boolean {
  return /^<!doctype html>\s*<html[^>]*\bdocs-doc-page\b/i.test(html);
}

const isElement = (node: Nodes | undefined): node is Element => node?.type === 'element';

function withoutSilent<T extends ElementContent | RootContent>(node: T): T {
  if (!isElement(node)) {
    return node;
  }
  return {...node, children: node.children.filter((child) => !(isElement(child) && matches(silent, child))).map(withoutSilent)};
}

function textOf(node: ElementContent | RootContent | undefined): string {
  return node === undefined ? '' : toString(withoutSilent(node)).replace(/[\s\u200b]+/g, ' ').replace(/ (?=[。、])/g, '').trim();
}

/** Up to the first 。, which stays. */
export function firstSentence(text: string): string {
  return /^.*?。/.exec(text)?.[0] ?? text;
}

const headingLevel = (node: ElementContent): number => Number((isElement(node) && /^h([1-6])$/.exec(node.tagName)?.[1]) || 0);

/** A table says its first row: head cells are of no use without a body. */
function sayTable(table: Element): string {
  const row = select('tbody tr', table) ?? select('tr', table);
  const [first = '', ...rest] = row === undefined ? [] : selectAll('th, td', row).map(textOf).filter((text) => text !== '');
  return rest.length === 0 ? first : `${first}: ${rest.join('、')}`;
}

/** The first thing that an element says: a paragraph's or list item's first sentence, a figure's description, a row. */
function sayFirst(node: ElementContent): string {
  if (!isElement(node) || matches(silent, node) || ['pre', 'details', 'nav', 'script', 'style', 'summary'].includes(node.tagName)) {
    return '';
  }
  if (node.tagName === 'table') {
    return sayTable(node);
  }
  if (node.tagName === 'figure') {
    return describeFigure(node);
  }
  if (node.tagName === 'p' || node.tagName === 'li') {
    return firstSentence(textOf(node));
  }
  return sayFirstOf(node.children);
}

function sayFirstOf(nodes: readonly ElementContent[]): string {
  for (const node of nodes) {
    const said = sayFirst(node);
    if (said !== '') {
      return said;
    }
  }
  return '';
}

/** What follows a heading, up to the next of its level or above. */
function sectionAfter(siblings: readonly ElementContent[], heading: Element): ElementContent[] {
  const rest = siblings.slice(siblings.indexOf(heading) + 1);
  const end = rest.findIndex((node) => headingLevel(node) > 0 && headingLevel(node) <= headingLevel(heading));
  return end === -1 ? rest : rest.slice(0, end);
}

function describeFigure(figure: Element): string {
  return firstSentence(textOf(select('svg > desc', figure))) || textOf(select('figcaption', figure));
}

function readSection(kind: SectionKind, element: Element, siblings: readonly ElementContent[]): Omit<PublishedSection, 'id' | 'kind'> {
  switch (kind) {
    case 'heading':
      return {title: textOf(element), description: sayFirstOf(sectionAfter(siblings, element))};
    case 'figure':
      return {title: textOf(select('figcaption', element)), description: describeFigure(element)};
    case 'term': {
      const meaning = siblings[siblings.indexOf(element) + 1];
      return {title: textOf(select(':scope > :first-child', element)) || textOf(element), description: firstSentence(textOf(meaning))};
    }
    case 'correction':
      return {title: `訂正: ${textOf(select('.correction__said del', element))}`, description: firstSentence(textOf(select('.correction__now', element)))};
    case 'alias': {
      const href = select('a', element)?.properties.href;
      const following = siblings.slice(siblings.indexOf(element) + 1);
      const heading = following.find((node) => headingLevel(node) > 1);
      const own = typeof href === 'string' || heading === undefined || !isElement(heading) ? undefined : readSection('heading', heading, siblings);
      return {
        title: own?.title ?? '移動した節',
        description: own?.description ?? textOf(element),
        ...(typeof href === 'string' ? {movedTo: href} : {}),
      };
    }
  }
}

/**
 * Reads what a built page publishes.
 * @param path from the base path on
 * @param html the page as built
 * @throws Error where it has no title: the page is not what this function knows
 */
export function readPublishedPage(path: string, html: string): PublishedPage {
  const root = fromHtml(html);
  const content = select('.theme-doc-markdown', root);
  const title = textOf(select('h1', root));
  if (content === undefined || title === '') {
    throw new Error(`${path}: 本文か h1 のないページ。直し方: src/plugins/permalinks/published-page.ts をテーマの HTML に合わせる`);
  }
  const meta = (selector: string): string => {
    const value = select(selector, root)?.properties.content;
    return typeof value === 'string' ? value : '';
  };
  const description = meta('meta[name=description]');
  const sections: PublishedSection[] = [];
  const walk = (parent: Element): void => {
    for (const element of parent.children.filter(isElement)) {
      const kind = (['heading', 'figure', 'term', 'correction', 'alias'] as const).find((candidate) => matches(selectors[candidate], element));
      const id = element.properties.id;
      if (kind !== undefined && typeof id === 'string') {
        const said = readSection(kind, element, parent.children);
        sections.push({id, kind, ...said, title: said.title || title, description: said.description || description});
      }
      walk(element);
    }
  };
  walk(content);
  return {path, title, description, image: meta('meta[property="og:image"]'), sections};
}
