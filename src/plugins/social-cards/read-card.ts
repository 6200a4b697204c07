import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {select} from 'hast-util-select';
import {areas} from '../../data/areas';
import type {Area} from '../../data/areas';
import type {PublishedPage} from '../permalinks/published-page';
import type {CardSubject} from './card-page';

/** At most so many topics stand on a card, in order. */
const topicCount = 5;

/** The area of a page, by the id of its document that Docusaurus writes into the class of `<html>`. */
function findArea(html: Element | undefined): Area | undefined {
  const classes = html?.properties.className;
  const docId = (Array.isArray(classes) ? classes : []).map(String).find((name) => name.startsWith('docs-doc-id-'))?.slice('docs-doc-id-'.length);
  return areas.find(({docs}) => docs.some((doc) => doc === docId));
}

/**
 * What the card of a built page says.
 * @param page what the page publishes
 * @param html the page as built
 */
export function readCard(page: PublishedPage, html: string, siteTitle: string): CardSubject {
  const root = fromHtml(html);
  return {
    title: page.title,
    siteTitle,
    area: findArea(select('html', root)),
    diagram: select('figure.diagram svg.drawing', root),
    topics: page.sections.filter(({kind}) => kind === 'heading' || kind === 'term').slice(0, topicCount).map(({title}) => ({title})),
  };
}
