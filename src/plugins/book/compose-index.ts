import {h} from 'hastscript';
import {visit} from 'unist-util-visit';
import {splitAddress} from '../../data/addresses';
import type {Term} from '../../data/glossary';
import {addressOfTerm, lettersWithTerms} from '../../data/glossary/group';
import {indexId} from './compose-front';
import {idInBook, pageId} from './lead-links';
import {pageNumber} from './page-numbers';
import {classesOf} from './tree';
import type {Element} from './tree';

/** The ids of the uses of each term, by the id of its meaning in the book. */
export type Uses = Map<string, string[]>;

/** Gives each link to the meaning of a term an id, so that the index knows its page. */
export function gatherUses(article: Element, address: string, uses: Uses): void {
  visit(article, 'element', (link: Element) => {
    const {href} = link.properties;
    if (classesOf(link).includes('gloss') && typeof href === 'string' && href.startsWith('#')) {
      const known = uses.get(href.slice(1)) ?? [];
      const id = `${pageId(address)}_use${known.length}_${href.slice(1)}`;
      link.properties.id = id;
      uses.set(href.slice(1), [...known, id]);
    }
  });
}

/**
 * The index: each term in the order of its reading, and where it is explained, has its meaning, is used.
 * @param ids all that stands in the book
 */
export function composeIndex(terms: readonly Term[], uses: Uses, ids: ReadonlySet<string>): Element {
  const place = (id: string, kind: string): Element =>
    h('a', {href: `#${id}`, className: ['book-place', `book-place--${kind}`]}, pageNumber(id));
  const entry = (term: Term): Element[] => {
    const meaning = addressOfTerm(term);
    const [meaningId, sectionId] = [meaning, term.section].map((address) => {
      const {page, id} = splitAddress(address ?? '');
      return id === undefined ? '' : idInBook(page, id);
    });
    const places = [
      ...[sectionId ?? ''].filter((id) => ids.has(id)).map((id) => place(id, 'section')),
      ...(uses.get(meaningId ?? '') ?? []).map((id) => place(id, 'use')),
      ...[meaningId ?? ''].filter((id) => ids.has(id)).map((id) => place(id, 'meaning')),
    ];
    const name = term.abbr === undefined || term.abbr === term.ja ? term.ja : `${term.ja}（${term.abbr}）`;
    return places.length === 0 ? [] : [h('li', {className: ['book-entry']}, [h('span', name), ' ', ...places])];
  };
  return h('section', {className: ['book-index'], id: indexId}, [
    h('h1', '索引'),
    h('p', [
      '用語を読みの順に並べた。AWS や Amazon で始まる名前は、その後ろの読みの所にある。',
      h('b', '太字'),
      'は説明する節、ふつうの数字は本文で使う所、（）は用語集の意味のページ。',
    ]),
    h(
      'div',
      {className: ['book-index__columns']},
      lettersWithTerms(terms).flatMap(({letter, terms: own}) => {
        const entries = own.flatMap(entry);
        return entries.length === 0 ? [] : [h('h2', letter), h('ul', entries)];
      }),
    ),
  ]);
}
