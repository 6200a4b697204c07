import {Feed} from 'feed';
import {changesFeed} from '../../data/addresses';
import type {Change} from '../../data/changes';

/** Whose changes are told. */
export interface FeedSite {
  readonly title: string;
  /** Origin and base path, with trailing slash. */
  readonly siteUrl: string;
}

/** The changes as an Atom feed (RFC 4287), newest first; what an entry is called never changes, whatever its words. */
export function composeFeed({title, siteUrl}: FeedSite, changes: readonly Change[]): string {
  // The package says that titles are HTML.
  const escape = (text: string): string => text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const dayOf = ({date}: Change): Date => new Date(`${date}T00:00:00Z`);
  const [newest] = changes;
  const feed = new Feed({
    id: siteUrl,
    title: `${title}: 変わったこと`,
    link: siteUrl,
    feedLinks: {atom: siteUrl + changesFeed},
    language: 'ja',
    generator: title,
    author: {name: title},
    copyright: '',
    ...(newest === undefined ? {} : {updated: dayOf(newest)}),
  });
  for (const change of changes) {
    const link = siteUrl + change.section.slice(1);
    feed.addItem({
      id: `${siteUrl}${changesFeed}#${change.id}`,
      title: escape(change.title),
      link,
      date: dayOf(change),
      ...(change.mended && {description: escape(`直す前: ${change.mended.was}。理由: ${change.mended.why}`)}),
    });
  }
  return feed.atom1();
}
