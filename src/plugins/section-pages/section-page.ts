import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import {cardSize} from '../../data/identity';
import type {Page, Section} from '../../site/site';

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
 * @param picture what a preview shows, from the base path on
 */
export function writeSectionPage(
  path: string,
  page: Page,
  section: Section,
  picture: string | undefined,
  site: SiteAddress,
): SectionPage {
  const withBase = (address: string): string => `${site.baseUrl}${address.slice(1)}`;
  const pagePath = withBase(page.address);
  const target = withBase(section.movedTo ?? `${page.address}#${section.id}`);
  const own = `${site.url}${withBase(path)}`;
  const description = section.description || page.frontMatter.description;
  const title = [section.title, page.frontMatter.title, site.title].join(' | ');
  const property = (name: string, content: string) => h('meta', {property: name, content});
  const named = (name: string, content: string) => h('meta', {name, content});
  const image = picture === undefined ? undefined : `${site.url}${withBase(picture)}`;
  const document = h('html', {lang: 'ja'}, [
    h('head', [
      h('meta', {charSet: 'utf-8'}),
      h('title', title),
      named('viewport', 'width=device-width, initial-scale=1'),
      named('description', description),
      named('robots', 'noindex'),
      named('color-scheme', 'light dark'),
      h('link', {rel: 'canonical', href: `${site.url}${pagePath}`}),
      property('og:title', title),
      property('og:description', description),
      property('og:type', 'article'),
      property('og:site_name', site.title),
      property('og:locale', 'ja_JP'),
      // Its own: readers of Open Graph fetch the page that og:url names.
      property('og:url', own),
      ...(image === undefined
        ? []
        : [
            property('og:image', image),
            property('og:image:width', String(cardSize.width)),
            property('og:image:height', String(cardSize.height)),
            named('twitter:card', 'summary_large_image'),
            named('twitter:image', image),
          ]),
      named('twitter:title', title),
      named('twitter:description', description),
      // Keeps a query: it names a state of the section (src/components/copy-link).
      h('script', `location.replace(${scriptString(target)}.replace("#",()=>location.search+"#"))`),
      h('noscript', [h('meta', {httpEquiv: 'refresh', content: `0; url=${target}`})]),
    ]),
    h('body', [h('p', [h('a', {href: target}, `${page.frontMatter.title} › ${section.title}`)])]),
  ]);
  return {path, html: `<!doctype html>\n${toHtml(document)}\n`};
}
