import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import type {PublishedPage, PublishedSection} from '../permalinks/published-page';

/** Where the site stands. */
export interface SiteAddress {
  readonly title: string;
  /** Scheme and host. */
  readonly url: string;
  /** With leading and trailing slash. */
  readonly baseUrl: string;
}

/** A small page that stands for one section, at `<page>/<id>/`. */
export interface SectionPage {
  /** From the base path on, with leading and trailing slash. */
  readonly path: string;
  readonly html: string;
}

/** A text as a JavaScript string that no HTML parser ends early. */
const scriptString = (text: string): string => JSON.stringify(text).replace(/</g, '\\u003c');

/**
 * The page of a section. A `#id` never reaches the preview of a chat, so the section has an address of its own: a page
 * whose title, description and picture speak of the section, and which forwards to it at once.
 * @param path its own address, from the base path on
 */
export function writeSectionPage(path: string, page: PublishedPage, section: PublishedSection, site: SiteAddress): SectionPage {
  const pagePath = `${site.baseUrl}${page.path.slice(1)}`;
  const target = section.movedTo ?? `${pagePath}#${section.id}`;
  const own = `${site.url}${site.baseUrl}${path.slice(1)}`;
  const title = [section.title, page.title, site.title].join(' | ');
  const property = (name: string, content: string) => h('meta', {property: name, content});
  const named = (name: string, content: string) => h('meta', {name, content});
  const document = h('html', {lang: 'ja'}, [
    h('head', [
      h('meta', {charSet: 'utf-8'}),
      h('title', title),
      named('viewport', 'width=device-width, initial-scale=1'),
      named('description', section.description),
      named('robots', 'noindex'),
      named('color-scheme', 'light dark'),
      h('link', {rel: 'canonical', href: `${site.url}${pagePath}`}),
      property('og:title', title),
      property('og:description', section.description),
      property('og:type', 'article'),
      property('og:site_name', site.title),
      property('og:locale', 'ja_JP'),
      // Its own: readers of Open Graph fetch the page that og:url names.
      property('og:url', own),
      property('og:image', page.image),
      property('og:image:width', '1200'),
      property('og:image:height', '630'),
      named('twitter:card', 'summary_large_image'),
      named('twitter:title', title),
      named('twitter:description', section.description),
      named('twitter:image', page.image),
      h('script', `location.replace(${scriptString(target)})`),
      h('noscript', [h('meta', {httpEquiv: 'refresh', content: `0; url=${target}`})]),
    ]),
    h('body', [h('p', [h('a', {href: target}, `${page.title} › ${section.title}`)])]),
  ]);
  return {path, html: `<!doctype html>\n${toHtml(document)}\n`};
}
