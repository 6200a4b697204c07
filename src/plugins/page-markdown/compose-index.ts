import type {Root, RootContent} from 'mdast';
import {toMarkdown} from 'mdast-util-to-markdown';
import {pageMarkdown} from '../../data/addresses';
import type {Page, Site} from '../../site/site';

/** Where the whole text of the site stands, from the base path on. */
export const wholeText = 'llms-full.txt';

/** Whose pages are listed. */
export interface IndexedSite {
  readonly title: string;
  /** Origin and base path, with trailing slash. */
  readonly siteUrl: string;
}

/** What the site is, as both files begin (https://llmstxt.org). */
function head({title}: IndexedSite, pages: readonly Page[]): RootContent[] {
  const about = pages.find(({address}) => address === '/')?.frontMatter.description ?? title;
  return [
    {type: 'heading', depth: 1, children: [{type: 'text', value: title}]},
    {type: 'blockquote', children: [{type: 'paragraph', children: [{type: 'text', value: about}]}]},
  ];
}

const write = (children: RootContent[]): string => {
  const root: Root = {type: 'root', children};
  return toMarkdown(root, {bullet: '-'});
};

/** `llms.txt`: every page in reading order, by area, as a link to its Markdown with what it says. */
export function composeIndex(site: IndexedSite, {pages, data}: Pick<Site, 'pages' | 'data'>): string {
  const whole = `${site.siteUrl}${wholeText}`;
  const sections = data.areas.flatMap(({label, docs}): RootContent[] => [
    {type: 'heading', depth: 2, children: [{type: 'text', value: label}]},
    {
      type: 'list',
      spread: false,
      children: pages
        .filter(({docId}) => docs.includes(docId))
        .map(({address, frontMatter: {title, description}}) => {
          const url = `${site.siteUrl}${pageMarkdown(address).slice(1)}`;
          return {
            type: 'listItem',
            children: [
              {
                type: 'paragraph',
                children: [
                  {type: 'link', url, children: [{type: 'text', value: title}]},
                  {type: 'text', value: `: ${description}`},
                ],
              },
            ],
          };
        }),
    },
  ]);
  return write([
    ...head(site, pages),
    {
      type: 'paragraph',
      children: [
        {type: 'text', value: '全ページの本文を 1 つにしたもの: '},
        {type: 'link', url: whole, children: [{type: 'text', value: wholeText}]},
      ],
    },
    ...sections,
  ]);
}

/**
 * `llms-full.txt`: the text of all pages.
 * @param texts Markdown of every page, in reading order
 */
export const composeWhole = (site: IndexedSite, {pages}: Pick<Site, 'pages'>, texts: readonly string[]): string =>
  [write(head(site, pages)), ...texts].join('\n');
