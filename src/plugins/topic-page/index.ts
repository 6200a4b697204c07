import {fromMarkdown} from 'mdast-util-from-markdown';
import type {Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent} from 'mdast';
import type {} from 'mdast-util-mdx';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {labelEdition} from '../../data/edition-labels';
import type {SiteData} from '../../data';
import {joinParticles} from '../../japanese/particles';
import {addressOfQuestion, questionsAbout} from '../../data/questions/grouping';
import type {Source} from '../../data/sources';
import {closingSections} from '../../site/closing-sections';
import {findFrontMatterProblems, readFrontMatter} from '../../site/front-matter';
import type {ExamPoint, PageFrontMatter} from '../../site/front-matter';
import type {ReadSite} from '../../site/open-site';
import {gatherFrontMatter} from './gathered';

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

function sourceItem({title, url, edition}: Source): PhrasingContent[] {
  return [
    {type: 'link', url, children: [text(title)], data: {hProperties: {lang: 'en'}}},
    {
      type: 'emphasis',
      children: [text(labelEdition(edition))],
      data: {hName: 'span', hProperties: {className: ['edition', `edition--${edition}`]}},
    },
  ];
}

/** Where the scenario questions about a page begin, and how many there are. */
function questionsLine(slug: string, questions: SiteData['questions']): Paragraph[] {
  const about = questionsAbout(questions, slug);
  const [first] = about;
  const children = [text(`この話題の練習問題（${about.length} 問）`)];
  return first === undefined
    ? []
    : [paragraph('page-questions', [{type: 'link', url: addressOfQuestion(first), children}])];
}

/** The sections that a page's front matter makes: exam points, sources, related sections. */
function buildClosingSections(page: PageFrontMatter, {sources, questions}: SiteData): RootContent[] {
  const closing: RootContent[] = [];
  if (page.exam.length > 0) {
    closing.push(heading(closingSections.exam), examList(page.exam), ...questionsLine(page.slug, questions));
  }
  if (page.related.length > 0) {
    closing.push(heading(closingSections.related), list('related', page.related.map(inline)));
  }
  if (page.sources.length > 0) {
    closing.push(
      heading(closingSections.sources),
      paragraph('checked', [
        text(`確認日 ${page.checked}。`),
        {type: 'link', url: '/reading-guide/#marks', children: [text('印と確認日の意味')]},
      ]),
      list('sources', page.sources.flatMap((key) => sources[key] ?? []).map(sourceItem)),
    );
  }
  return closing;
}

/** Gives each `<EditionNote source="key" />` the edition of its source, in place of the key. */
function resolveEditionNotes(root: Root, sources: SiteData['sources']): void {
  visit(root, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
    if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'EditionNote') {
      for (const attribute of node.attributes) {
        const isSource = attribute.type === 'mdxJsxAttribute' && attribute.name === 'source';
        const source = isSource && typeof attribute.value === 'string' ? sources[attribute.value] : undefined;
        if (attribute.type === 'mdxJsxAttribute' && source !== undefined) {
          attribute.name = 'edition';
          attribute.value = source.edition;
        }
      }
    }
  });
}

/**
 * remark plugin (before Docusaurus's own): gives every page the one form of the site. The description opens the page as
 * its lead; exam points, sources and related sections close it. What repeats is written once, in front matter;
 * `<ExamDrill>` and `<TaskTable>` gather it from all pages.
 */
export const topicPage: Plugin<[{readonly readSite: ReadSite}], Root> =
  ({readSite}) =>
  async (root, file) => {
    const {frontMatter} = file.data;
    if (typeof frontMatter !== 'object' || frontMatter === null || !('form' in frontMatter)) {
      return;
    }
    const site = await readSite();
    const problems = findFrontMatterProblems({...frontMatter}, site.data.sources);
    if (problems.length > 0) {
      throw new Error(problems.map(({problem, mend}) => `${problem}。直し方: ${mend}`).join('\n'));
    }
    const page = readFrontMatter({...frontMatter});
    resolveEditionNotes(root, site.data.sources);
    gatherFrontMatter(root, site, ({exam}) => examList(exam));
    root.children.unshift(paragraph('lead', [text(joinParticles(page.description))]));
    root.children.push(...buildClosingSections(page, site.data));
  };
