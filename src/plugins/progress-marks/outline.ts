import type {Area} from '../../data/areas';
import {pageOfSet, questionSetsOf, questionsOfSet} from '../../data/questions/grouping';
import type {Question} from '../../data/questions';
import {isForReading} from '../../site/front-matter';
import type {Page} from '../../site/site';

/** What the sidebar's lines stand for, by path: base path included, as links have it. */
export interface Outline {
  /** The pages that can be done below each group's line, its own first. A group of one has none: its page says it. */
  readonly groups: Readonly<Partial<Record<string, readonly string[]>>>;
  /** The ids of the questions on each page that has some. */
  readonly asked: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Where pages moved to. */
  readonly moved: Readonly<Partial<Record<string, string>>>;
}

interface OutlinedSite {
  readonly pages: readonly Pick<Page, 'docId' | 'address' | 'frontMatter'>[];
  readonly data: {
    readonly areas: readonly Area[];
    readonly questions: readonly Question[];
    readonly redirects: readonly {readonly from: string; readonly to: string}[];
  };
}

const below = (baseUrl: string, address: string): string => baseUrl + address.slice(1);

/** What the sidebar's lines stand for. */
export function composeOutline(site: OutlinedSite, baseUrl: string): Outline {
  const {areas, questions, redirects} = site.data;
  const asked = Object.fromEntries(
    questionSetsOf(areas).flatMap((set) => {
      const ids = questionsOfSet(questions, set).map(({id}) => id);
      return ids.length === 0 ? [] : [[below(baseUrl, pageOfSet(set)), ids] as const];
    }),
  );
  const byId = new Map(site.pages.map((page) => [page.docId, page]));
  const pathOf = (docId: string): string => below(baseUrl, byId.get(docId)?.address ?? '/');
  const groups = areas.flatMap(({items}) =>
    items.flatMap((item) => {
      if (typeof item === 'string') {
        return [];
      }
      const countable = item.docs.filter(
        (docId) => isForReading(byId.get(docId)?.frontMatter.form) || pathOf(docId) in asked,
      );
      return countable.length < 2 ? [] : [[pathOf(item.docs[0]), countable.map(pathOf)] as const];
    }),
  );
  return {
    groups: Object.fromEntries(groups),
    asked,
    moved: Object.fromEntries(redirects.map(({from, to}) => [below(baseUrl, from), below(baseUrl, to)])),
  };
}
