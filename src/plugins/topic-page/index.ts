import {fromMarkdown} from 'mdast-util-from-markdown';
import type {Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent} from 'mdast';
import type {} from 'mdast-util-mdx';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {labelEdition} from '../../data/edition-labels';
import {sources} from '../../data/sources';
import type {SourceKey} from '../../data/sources';
import {questions} from '../../data/questions';
import {addressOfQuestion, pageOf} from '../../data/questions/grouping';
import {closingSections} from '../../site/closing-sections';
import {gatherFrontMatter} from './gathered';
import type {GatheredPage} from './gathered';
import {isSourceKey, readFrontMatter} from '../../site/front-matter';
import type {ExamPoint, PageFrontMatter} from '../../site/front-matter';

const text = (value: string): PhrasingContent => ({type: 'text', value});

function heading({id, title}: {readonly id: string; readonly title: string}): Heading {
  return {type: 'heading', depth: 2, children: [text(title)], data: {hProperties: {id}}};
}

function paragraph(className: string, children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children, data: {hProperties: {className: [className]}}};
}

function inline(markdown: string): PhrasingContent[] {
  const first = fromMarkdown(markdown).children[0];
  return first?.type === 'paragraph' ? first.children : [text(markdown)];
}

function list(className: string, items: PhrasingContent[][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    data: {hProperties: {className: [className]}},
    children: items.map((children): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [{type: 'paragraph', children}],
    })),
  };
}

/** The cue is what one sees; the answer unfolds, without JavaScript too. */
function examList(points: readonly ExamPoint[]): List {
  return {
    ...list('exam-points', []),
    children: points.map(({cue, answer}): ListItem => ({
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'blockquote',
          data: {hName: 'details', hProperties: {className: ['exam-point']}},
          children: [
            {type: 'paragraph', data: {hName: 'summary'}, children: inline(cue)},
            {type: 'paragraph', children: inline(answer)},
          ],
        },
      ],
    })),
  };
}

function sourceItem(key: SourceKey): PhrasingContent[] {
  const {title, url, edition} = sources[key];
  const {mark, meaning} = labelEdition(edition);
  return [
    {type: 'link', url, children: [text(title)], data: {hProperties: {lang: 'en'}}},
    {
      type: 'emphasis',
      children: [text(mark)],
      data: {hName: 'span', hProperties: {className: ['edition', `edition--${edition}`], title: meaning}},
    },
  ];
}

/** Where the scenario questions about a page begin, and how many there are. */
function questionsLine(slug: string): Paragraph[] {
  const about = questions.filter((question) => pageOf(question) === slug);
  const [first] = about;
  const children = [text(`この話題の練習問題（${about.length} 問）`)];
  return first === undefined ? [] : [paragraph('page-questions', [{type: 'link', url: addressOfQuestion(first), children}])];
}

/** The sections that a page's front matter makes: exam points, sources, related sections. */
export function buildClosingSections(page: PageFrontMatter): RootContent[] {
  const closing: RootContent[] = [];
  if (page.exam.length > 0) {
    closing.push(heading(closingSections.exam), examList(page.exam), ...questionsLine(page.slug));
  }
  if (page.sources.length > 0) {
    closing.push(
      heading(closingSections.sources),
      paragraph('checked', [text(`確認日 ${page.checked}`)]),
      list('sources', page.sources.map(sourceItem)),
    );
  }
  if (page.related.length > 0) {
    closing.push(heading(closingSections.related), list('related', page.related.map(inline)));
  }
  return closing;
}

/** Gives each `<EditionNote source="key" />` the edition of its source, in place of the key. */
function resolveEditionNotes(root: Root): void {
  visit(root, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
    if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'EditionNote') {
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'source' && typeof attribute.value === 'string' && isSourceKey(attribute.value)) {
          attribute.name = 'edition';
          attribute.value = sources[attribute.value].edition;
        }
      }
    }
  });
}

/** What {@link topicPage} needs beside the page itself. */
export interface TopicPageOptions {
  /** Every page of `docs/`, for what is gathered from all of them. */
  readonly readPages: () => readonly GatheredPage[];
}

/**
 * remark plugin (before Docusaurus's own): gives every page the one form of the site. The description opens the page as
 * its lead; the folded list of headings follows the opening diagram; exam points, sources and related sections close it.
 * What repeats is written once, in front matter; `<ExamDrill>` and `<TaskTable>` gather it from all pages.
 */
export const topicPage: Plugin<[TopicPageOptions], Root> = ({readPages}) => (root, file) => {
  const {frontMatter} = file.data;
  if (typeof frontMatter !== 'object' || frontMatter === null || !('form' in frontMatter)) {
    return;
  }
  const page = readFrontMatter({...frontMatter});
  resolveEditionNotes(root);
  gatherFrontMatter(root, readPages, ({exam}) => examList(exam));
  const firstHeading = root.children.findIndex(({type}) => type === 'heading');
  if (firstHeading !== -1 && page.form !== 'home') {
    root.children.splice(firstHeading, 0, {type: 'mdxJsxFlowElement', name: 'PageContents', attributes: [], children: []});
  }
  root.children.unshift(paragraph('lead', [text(page.description)]));
  root.children.push(...buildClosingSections(page));
};
