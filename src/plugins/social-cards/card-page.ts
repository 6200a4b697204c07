import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import type {Element} from 'hast';
import type {Area} from '../../data/areas';
import {splitPhrases} from '../../japanese/line-breaks';

/** What a card says. */
export interface CardSubject {
  readonly title: string;
  readonly siteTitle: string;
  /** The area of the page; `undefined` for the card of the site. */
  readonly area: Pick<Area, 'key' | 'label'> | undefined;
  /** The page's first diagram. */
  readonly diagram: Element | undefined;
  /** What the page speaks of, shown where it has no diagram; with the key of an area, in its hue. */
  readonly topics: readonly {readonly title: string; readonly area?: string}[];
}

const hueOf = (key: string | undefined): string => (key === undefined ? '' : `--area-hue: var(--area-${key})`);

/** Phrases with places to break a line between them, and nowhere else. */
const phrases = (text: string) =>
  splitPhrases(text).flatMap((phrase, index) => (index === 0 ? [phrase] : [h('wbr'), phrase]));

/**
 * The document of a card, 1200 × 630 px.
 * @param styles stylesheets in their order, as text; fonts by their absolute file URLs
 */
export function writeCardPage(
  {title, siteTitle, area, diagram, topics}: CardSubject,
  styles: readonly string[],
): string {
  const document = h('html', {lang: 'ja', dataTheme: 'light', style: hueOf(area?.key)}, [
    h('head', [h('meta', {charSet: 'utf-8'}), ...styles.map((style) => h('style', style))]),
    h('body', {class: 'card'}, [
      h('div', {class: 'card__text'}, [
        area === undefined ? '' : h('p', {class: 'card__area'}, phrases(area.label)),
        h('h1', {class: 'card__title'}, phrases(title)),
        h('p', {class: 'card__site'}, siteTitle),
      ]),
      h('div', {class: diagram === undefined ? 'card__topics' : 'card__diagram'}, [
        diagram ??
          h(
            'ul',
            topics.map((topic) => h('li', {style: hueOf(topic.area)}, phrases(topic.title))),
          ),
      ]),
    ]),
  ]);
  return `<!doctype html>${toHtml(document)}`;
}
