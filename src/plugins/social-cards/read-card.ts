import {areas} from '../../data/areas';
import type {Area} from '../../data/areas';
import {siteTagline} from '../../data/identity';
import type {Page, Section} from '../../site/site';
import type {CardSubject} from './layout-card';

/** At most so many topics stand on a card, in order. */
const topicCount = 5;
/** What says nothing of this page alone. */
const untold: ReadonlySet<Section['kind']> = new Set(['figure', 'alias', 'exam', 'sources', 'related']);

/** What the card of a page says. */
export function readCard(
  {docId, frontMatter: {title, description}, sections}: Page,
  known: readonly Pick<Area, 'key' | 'label' | 'docs'>[] = areas,
): CardSubject {
  const area = known.find(({docs}) => docs.includes(docId));
  return {
    title,
    description,
    // No more of it: what stands on a card decides whether it is drawn anew.
    area: area && {key: area.key, label: area.label},
    topics: sections
      .filter(({kind}) => !untold.has(kind))
      .slice(0, topicCount)
      .map((section) => ({title: section.title})),
  };
}

/** What the card of the site says, which pages without one of their own show. */
export const siteSubject: CardSubject = {
  title: siteTagline,
  description: '',
  area: undefined,
  topics: areas.filter(({key}) => key !== 'appendix').map(({key, label}) => ({title: label, area: key})),
};
