import {visit} from 'unist-util-visit';
import {splitAddress} from '../../data/addresses';
import type {BoundPage} from './bind-page';
import type {Element} from './tree';

/** Where links of the site lead in the book, and from it. */
export interface Places {
  /** The pages of the book, by address. */
  readonly pages: ReadonlyMap<string, Pick<BoundPage, 'ids' | 'siteIds'>>;
  /** Ids of the book that stand for pages that are left out, by address. */
  readonly standIns: ReadonlyMap<string, string>;
  /** Whether the site has a page or a file at a path. */
  readonly isOnSite: (path: string) => boolean;
  /** Address of the site with its base path, without the last slash; `undefined` where it is published nowhere. */
  readonly siteUrl: string | undefined;
  /** The base path that the links of built pages begin with, with a slash at both ends. */
  readonly baseUrl: string;
}

/** Id of a page in the book. Addresses have no `_`, so no two pages make the same of theirs. */
export const pageId = (address: string): string => address.split('/').filter(Boolean).join('_') || 'home';

/** Id in the book of what has an id on its page. */
export const idInBook = (address: string, id: string): string => `${pageId(address)}__${id}`;

/** Attributes that name ids, one or several. */
const naming = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor', 'headers'] as const;

/** Makes the ids of a page, and what names them inside it, drawings included, those of the book. */
export function renameIds(article: Element, address: string): void {
  const rename = (id: string): string => idInBook(address, id);
  visit(article, 'element', ({tagName, properties}: Element) => {
    if (typeof properties.id === 'string') {
      properties.id = rename(properties.id);
    }
    if (tagName === 'use' && typeof properties.href === 'string') {
      properties.href = `#${rename(properties.href.slice(1))}`;
    }
    for (const name of naming) {
      const ids = [properties[name] ?? []].flat();
      if (ids.length > 0) {
        properties[name] = ids.map(rename);
      }
    }
    for (const [name, value] of Object.entries(properties)) {
      if (typeof value === 'string' && value.includes('url(#')) {
        properties[name] = value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${rename(id)})`);
      }
    }
  });
}

/** A link of a page: where it leads in the book, by `#id`, or out of it; `undefined` where that is no address yet. */
function lead(address: string, href: string, places: Places): string | undefined {
  const {pages, standIns, isOnSite, siteUrl, baseUrl} = places;
  const dead = (why: string, mend: string): Error => new Error(`${address}: ${why}: ${href}\n    直し方: ${mend}`);
  if (/^[a-z]+:/.test(href)) {
    return href;
  }
  const {page: path, id} = splitAddress(href);
  if (path !== '' && !path.startsWith(baseUrl)) {
    throw dead('リンクが / で始まらない', 'サイトのアドレス(/area/page/#id)で書く');
  }
  const target = path === '' ? address : `/${path.slice(baseUrl.length)}`;
  const page = pages.get(target);
  const standIn = standIns.get(target);
  if (page !== undefined) {
    if (id !== undefined && !page.siteIds.has(id)) {
      throw dead('リンクの行き先の id がない', `${target} にある id に変えるか、npm run build をやり直す`);
    }
    return `#${id !== undefined && page.ids.has(id) ? idInBook(target, id) : pageId(target)}`;
  }
  if (standIn !== undefined) {
    return `#${standIn}`;
  }
  if (!isOnSite(target)) {
    throw dead('リンクの行き先がサイトにも本にもない', 'アドレスを直すか、npm run build をやり直す');
  }
  return siteUrl === undefined ? undefined : `${siteUrl}${target}${id === undefined ? '' : `#${id}`}`;
}

/**
 * Lets the links of a page lead to their places in the book; to what is not in it, on the published site. Where that is
 * not published, what was a link is text.
 * @throws Error with page and mend where a link is dead
 */
export function leadLinks(article: Element, address: string, places: Places): void {
  visit(article, 'element', (link: Element) => {
    const {href} = link.properties;
    if (link.tagName !== 'a' || typeof href !== 'string') {
      return;
    }
    const led = lead(address, href, places);
    link.properties = {...link.properties, href: led, target: undefined, rel: undefined};
    link.tagName = led === undefined ? 'span' : 'a';
  });
}
