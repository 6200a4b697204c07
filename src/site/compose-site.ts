import {splitAddress} from '../data/addresses';
import type {Correction} from '../data/corrections';
import {kindsOfSubstance} from '../data/corrections/types';
import type {Term} from '../data/glossary';
import {addressOfTerm, lettersWithTerms} from '../data/glossary/group';
import type {TermGroup} from '../data/glossary/group';
import type {Question} from '../data/questions';
import {pageOfSet, questionSetsOf, questionsOfSet} from '../data/questions/grouping';
import {comparison, titleOf} from '../data/strips';
import {firstSentence} from './plain-text';
import type {ComponentUse, Page, Section, Site} from './site';

const entry = (id: string, kind: Section['kind'], file: string) => ({id, kind, within: '', facts: [], file, line: 1});

const termEntry = ({id, ja, meaning}: Term): Section => ({
  ...entry(id, 'term', 'src/data/glossary/'),
  title: ja,
  description: firstSentence(meaning),
  text: meaning,
});

const correctionEntry = ({id, said, now}: Correction): Section => ({
  ...entry(id, 'correction', 'src/data/corrections/'),
  title: `訂正: ${said}`,
  description: firstSentence(now),
  text: now,
});

/** A letter's heading says nothing that is searched for. */
const letterEntry = ({id, letter}: TermGroup): Section => ({
  ...entry(id, 'alias', 'src/data/glossary/group.ts'),
  title: `読みが「${letter}」で始まる用語`,
  description: '',
  text: '',
});

const questionEntry = ({id, situation, ask}: Question): Section => ({
  ...entry(id, 'question', 'src/data/questions/'),
  title: `問題: ${firstSentence(situation)}`,
  description: ask,
  text: situation,
});

const figureEntry = ({attributes}: ComponentUse, title: string): Section => ({
  ...entry(attributes.get('id') ?? '', 'figure', 'src/data/'),
  title,
  description: title,
  text: '',
});

type List = (use: ComponentUse, site: Pick<Site, 'data' | 'ledger'>) => Section[];

/** What the components show that stand for entries of `src/data/`: the one place that knows which page has them. */
const listings: Readonly<Partial<Record<string, List>>> = {
  TermList: ({attributes}, {data: {terms}}) =>
    lettersWithTerms(terms, attributes.get('row') ?? '').flatMap((group) => [
      letterEntry(group),
      ...group.terms.map(termEntry),
    ]),
  // Until 2026-11-29 the meanings of all terms stood on one page, where the names keep their addresses alive.
  TermIndex: (_use, {data: {terms}, ledger}) => {
    const published = new Set(ledger.lines);
    const moved = terms
      .filter(({id}) => published.has(`/glossary/#${id}`))
      .flatMap((term) => {
        const movedTo = addressOfTerm(term);
        return movedTo === undefined ? [] : [{...termEntry(term), kind: 'alias' as const, movedTo}];
      });
    return [...lettersWithTerms(terms).map(letterEntry), ...moved];
  },
  CorrectionList: ({attributes}, {data: {corrections}}) =>
    corrections.filter(({kind}) => kind === attributes.get('kind')).map(correctionEntry),
  CorrectionsByService: (_use, {data: {corrections}}) =>
    corrections.filter(({kind}) => kindsOfSubstance.includes(kind)).map(correctionEntry),
  SelfCheck: ({attributes}, {data: {areas, questions}}) =>
    questionSetsOf(areas)
      .filter(({key}) => key === attributes.get('set'))
      .flatMap((set) => questionsOfSet(questions, set).map(questionEntry)),
  TimeStrip: (use, {data: {strips}}) => {
    const strip = strips[use.attributes.get('method') ?? ''];
    return strip === undefined ? [] : [figureEntry(use, titleOf(strip))];
  },
  TimeStrips: (use) => [figureEntry(use, comparison)],
  TimeChart: (use, {data: {charts}}) => {
    const chart = charts[use.attributes.get('chart') ?? ''];
    return chart === undefined ? [] : [figureEntry(use, titleOf(chart))];
  },
  // Until 2026-11-29 the questions of an area stood on one page, where its list of sets keeps their addresses alive.
  NumberedQuestionSets: ({attributes}, {data: {areas, questions}, ledger}) => {
    const area = areas.find(({key}) => key === attributes.get('area'));
    const published = new Set(ledger.lines);
    return area === undefined
      ? []
      : questionSetsOf([area])
          .filter(({key}) => key !== area.key)
          .flatMap((set) =>
            questionsOfSet(questions, set).map((question) => ({
              ...questionEntry(question),
              kind: 'alias' as const,
              movedTo: `${pageOfSet(set)}#${question.id}` as const,
            })),
          )
          .filter(({id}) => published.has(`/questions/${area.key}/#${id}`));
  },
};

/** Lets a section that moved to another page speak as it does there. */
function followMove(section: Section, pages: ReadonlyMap<string, Page>): Section {
  const {page, id} = splitAddress(section.movedTo ?? '');
  const target = pages.get(page)?.sections.find((each) => each.id === id);
  return target === undefined ? section : {...section, title: target.title, description: target.description};
}

/**
 * The site from its pages and data: pages in reading order, each with the entries that its components show.
 * @param pages in any order, as they are read from `docs/`
 */
export function composeSite(pages: readonly Page[], {data, ledger, factIds}: Omit<Site, 'pages'>): Site {
  const order = new Map(data.areas.flatMap(({docs}) => docs).map((docId, place) => [docId, place]));
  const placeOf = ({docId}: Page): number => order.get(docId) ?? order.size;
  const byAddress = new Map<string, Page>(pages.map((page) => [page.address, page]));
  const sorted = [...pages].sort((a, b) => placeOf(a) - placeOf(b));
  return {
    data,
    ledger,
    factIds,
    pages: sorted.map((page) => {
      const listed = page.components.flatMap((use) => listings[use.name]?.(use, {data, ledger}) ?? []);
      return {...page, sections: [...page.sections.map((section) => followMove(section, byAddress)), ...listed]};
    }),
  };
}
