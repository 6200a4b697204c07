import {h} from 'hastscript';
import {pageId} from './lead-links';
import {pageNumber} from './page-numbers';
import type {BookGroup, BookPart} from './plan-book';
import type {Element} from './tree';

/** What the cover says. */
export interface CoverFacts {
  readonly title: string;
  readonly tagline: string;
  /** Day up to which the notes are checked, `YYYY-MM-DD`. */
  readonly edition: string;
  /** Address of the site, without the last slash; `undefined` where it is published nowhere. */
  readonly siteUrl: string | undefined;
}

const contentsId = 'book_contents';

/** Id of the index, which stands for the list of terms, too. */
export const indexId = 'book_index';

/** The first sheet. */
export const composeCover = ({title, tagline, edition, siteUrl}: CoverFacts): Element =>
  h('section', {className: ['book-cover']}, [
    h(
      'p',
      {className: ['book-cover__kind']},
      'AWS Certified Solutions Architect - Professional（SAP-C02）の学習ノート',
    ),
    h('p', {className: ['book-cover__title']}, title),
    h('p', {className: ['book-cover__tagline']}, tagline),
    h('dl', {className: ['book-cover__facts']}, [
      h('dt', '版'),
      h('dd', `${edition} までに確かめた内容`),
      ...(siteUrl === undefined ? [] : [h('dt', 'サイト'), h('dd', h('a', {href: `${siteUrl}/`}, `${siteUrl}/`))]),
      h('dt', '中身'),
      h('dd', 'サイトのページを、読む順に 1 冊にしたもの。練習問題の答えは、領域ごとに問題の後にある。'),
    ]),
    h('p', {className: ['book-cover__notice']}, [
      'AWS の公式資料ではない個人の学習ノート。',
      h('br'),
      'AWS、Amazon Web Services は Amazon.com, Inc. またはその関連会社の商標。',
    ]),
  ]);

const contentsLine = (id: string, title: string): Element =>
  h('a', {href: `#${id}`}, [h('span', title), h('span', {className: ['book-dots']}), pageNumber(id)]);

/** Every part, group and page with its number. */
export function composeContents(parts: readonly BookPart[]): Element {
  const groupLines = ({label, pages}: BookGroup, id: string): Element[] => {
    const lines = pages.map(({address, title}) => h('li', contentsLine(pageId(address), title)));
    return label === undefined ? lines : [h('li', [contentsLine(id, label), h('ol', lines)])];
  };
  return h('nav', {className: ['book-contents'], id: contentsId}, [
    h('h1', '目次'),
    ...parts.map(({id, label, groups}) =>
      h('section', [
        h('p', {className: ['book-contents__part']}, contentsLine(id, label)),
        h(
          'ol',
          groups.flatMap((group, at) => groupLines(group, groupId(id, at))),
        ),
      ]),
    ),
    h('section', h('p', {className: ['book-contents__part']}, contentsLine(indexId, '索引'))),
  ]);
}

/** Id of a group, by its place in the part. */
export const groupId = (partId: string, at: number): string => `${partId}_${at + 1}`;

/** What a part holds: its first sheet would be empty, since the sheets of a group have a head of their own. */
export const composeOverview = ({id, groups}: BookPart): Element[] =>
  groups[0]?.label === undefined
    ? []
    : [
        h('nav', {className: ['book-contents', 'book-overview']}, [
          h(
            'ol',
            groups.flatMap((group, at) =>
              group.label === undefined
                ? group.pages.map(({address, title}) => h('li', contentsLine(pageId(address), title)))
                : [h('li', contentsLine(groupId(id, at), group.label))],
            ),
          ),
        ]),
      ];
