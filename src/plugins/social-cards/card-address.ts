import type {Config} from '@docusaurus/types';
import type {Page} from '../../site/site';

/** What `markdown.parseFrontMatter` of the configuration is. */
type ParseFrontMatter = NonNullable<NonNullable<Config['markdown']>['parseFrontMatter']>;

/** The picture of pages without a card of their own, from the base path on. */
export const siteCard = '/img/social-card.jpg';

/**
 * Where a page's card stands, from the base path on.
 * @param slug address of the page
 */
export function cardAddress(slug: string): string {
  return `/cards${slug === '/' ? '/index' : slug.replace(/\/$/, '')}.jpg`;
}

/** The picture that a preview of a page shows, from the base path on: its own, or its card. */
export function pictureOf({address, rawFrontMatter: {image}}: Page): string {
  return typeof image === 'string' ? image : cardAddress(address);
}

/** Names every page's card as its picture, unless it names one of its own. */
export const nameCard: ParseFrontMatter = async (params) => {
  const parsed = await params.defaultParseFrontMatter(params);
  const {slug} = parsed.frontMatter;
  return typeof slug === 'string'
    ? {...parsed, frontMatter: {image: cardAddress(slug), ...parsed.frontMatter}}
    : parsed;
};
