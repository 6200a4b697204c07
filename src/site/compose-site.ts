import {addressOfQuestion} from '../data/questions/grouping';
import {splitAddress} from '../data/addresses';
import {firstSentence} from './plain-text';
import type {Page, Section, Site} from './site';
import type {SiteData} from '../data';

/** What the components show that stand for entries of `src/data/`: the one place that knows which page has them. */
const listings: Readonly<Record<string, (data: SiteData, address: string) => Section[]>> = {
  TermList: ({terms}) =>
    terms.map(({id, ja, meaning}) => ({
      ...entry(id, 'term', 'src/data/glossary/'), title: ja, description: firstSentence(meaning), text: meaning,
    })),
  CorrectionList: ({corrections}) =>
    corrections.map(({id, said, now}) => ({
      ...entry(id, 'correction', 'src/data/corrections/'), title: `訂正: ${said}`, description: firstSentence(now), text: now,
    })),
  SelfCheck: ({questions}, address) =>
    questions.filter((question) => splitAddress(addressOfQuestion(question)).page === address).map(({id, situation, ask}) => ({
      ...entry(id, 'question', 'src/data/questions/'), title: `問題: ${firstSentence(situation)}`, description: ask, text: situation,
    })),
};

const entry = (id: string, kind: Section['kind'], file: string) => ({id, kind, within: '', facts: [], file, line: 1});

/** Lets a section that moved to another page speak as it does there. */
function followMoves(section: Section, pages: readonly Page[]): Section {
  const moved = pages.find(({address}) => section.movedTo?.startsWith(`${address}#`));
  const target = moved?.sections.find(({id}) => `${moved.address}#${id}` === section.movedTo);
  return target === undefined ? section : {...section, title: target.title, description: target.description};
}

/**
 * The site from its pages and data: pages in reading order, each with the entries that its components show.
 * @param pages in any order, as they are read from `docs/`
 */
export function composeSite(pages: readonly Page[], {data, ledger, factIds}: Omit<Site, 'pages'>): Site {
  const order = data.areas.flatMap(({docs}) => docs);
  const placeOf = ({docId}: Page): number => (order.includes(docId) ? order.indexOf(docId) : order.length);
  const sorted = [...pages].sort((a, b) => placeOf(a) - placeOf(b));
  return {
    data,
    ledger,
    factIds,
    pages: sorted.map((page) => {
      const listed = Object.entries(listings).flatMap(([component, list]) => (page.components.has(component) ? list(data, page.address) : []));
      return {...page, sections: [...page.sections.map((section) => followMoves(section, sorted)), ...listed]};
    }),
  };
}
