import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {select} from 'hast-util-select';
import type {Page, Site} from '../../site/site';
import type {CardSubject} from './card-page';

/** At most so many topics stand on a card, in order. */
const topicCount = 5;

/** The first diagram of a built page, as it was drawn; `undefined` where it has none. */
export function readDrawing(html: string): Element | undefined {
  return select('figure.diagram svg.drawing', fromHtml(html));
}

/**
 * What the card of a page says.
 * @param drawing its first diagram
 */
export function readCard(
  {docId, frontMatter: {title}, sections}: Page,
  {areas}: Pick<Site['data'], 'areas'>,
  drawing: Element | undefined,
  siteTitle: string,
): CardSubject {
  return {
    title,
    siteTitle,
    area: areas.find(({docs}) => docs.includes(docId)),
    diagram: drawing,
    topics: sections
      .filter(({kind}) => kind !== 'figure' && kind !== 'alias')
      .slice(0, topicCount)
      .map((section) => ({title: section.title})),
  };
}
