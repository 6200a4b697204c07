import type {Config} from '@docusaurus/types';
import {findBrowser} from '../../chromium/find-browser';

/** What `markdown.parseFrontMatter` of the configuration is. */
type ParseFrontMatter = NonNullable<NonNullable<Config['markdown']>['parseFrontMatter']>;

/**
 * Where a page's card stands, from the base path on.
 * @param slug address of the page
 */
export function cardAddress(slug: string): string {
  return `/cards${slug === '/' ? '/index' : slug.replace(/\/$/, '')}.jpg`;
}

/**
 * Names every page's card as its picture, unless it names one of its own. Where no card can be drawn, pages keep the
 * picture of the site.
 */
export const nameCard: ParseFrontMatter = async (params) => {
  const parsed = await params.defaultParseFrontMatter(params);
  const {slug} = parsed.frontMatter;
  return typeof slug === 'string' && findBrowser() !== undefined
    ? {...parsed, frontMatter: {image: cardAddress(slug), ...parsed.frontMatter}}
    : parsed;
};
