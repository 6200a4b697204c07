import type {Properties} from 'hast';
import type {BlockContent, List, ListItem, Paragraph, PhrasingContent, Root, Table, TableRow} from 'mdast';
import type {} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';
import {examTasks} from '../../data/exam-tasks';
import {drillOfSet, pageOfSet, questionSetsOf, questionsOfSet} from '../../data/questions/grouping';
import type {QuestionSet} from '../../data/questions/grouping';
import type {PageFrontMatter} from '../../site/front-matter';
import type {Site} from '../../site/site';

/** What is gathered from: pages in reading order, and their areas. */
type GatheredSite = Pick<Site, 'pages' | 'data'>;

const text = (value: string): PhrasingContent => ({type: 'text', value});
const paragraph = (className: string, children: PhrasingContent[], also: Properties = {}): Paragraph => ({
  type: 'paragraph',
  data: {hProperties: {className: [className], ...also}},
  children,
});
const link = (url: string, label: string): PhrasingContent => ({type: 'link', url, children: [text(label)]});
const linkTo = ({slug, title}: PageFrontMatter): PhrasingContent => link(slug, title);

/** The front matter of the pages in reading order that are listed. */
const inOrder = ({pages}: GatheredSite, listed: readonly string[]): PageFrontMatter[] =>
  pages.filter(({docId}) => listed.includes(docId)).map(({frontMatter}) => frontMatter);

/** The pages with exam points that a set is about, in reading order. */
const drilled = (site: GatheredSite, {docs}: QuestionSet): PageFrontMatter[] =>
  inOrder(site, docs).filter(({exam}) => exam.length > 0);

/** The exam points of a set, page by page, then its questions: what `<ExamDrill set="…" />` stands for. */
function drill(site: GatheredSite, key: string, examList: (page: PageFrontMatter) => List): BlockContent[] {
  return questionSetsOf(site.data.areas)
    .filter((set) => set.key === key)
    .flatMap((set) => {
      const asked = questionsOfSet(site.data.questions, set).length;
      return [
        ...drilled(site, set).flatMap((page): BlockContent[] => [
          // For who goes from heading to heading; the section that it would lead to is another page.
          paragraph('drill__page', [linkTo(page)], {role: 'heading', ariaLevel: 2}),
          examList(page),
        ]),
        ...(asked === 0
          ? []
          : [paragraph('page-questions', [link(pageOfSet(set), `この話題の練習問題（${asked} 問）`)])]),
      ];
    });
}

/** The sets of an area, each with how many exam points it has: what `<ExamDrillSets area="…" />` stands for. */
function drillSets(site: GatheredSite, area: string): List {
  const items = questionSetsOf(site.data.areas.filter(({key}) => key === area)).flatMap((set): ListItem[] => {
    const pages = drilled(site, set);
    const count = pages.flatMap(({exam}) => exam).length;
    const label = set.key === area ? pages.map(({title}) => title).join('、') : set.label;
    const children = [link(drillOfSet(set), label), text(`（${count} 問）`)];
    return count === 0 ? [] : [{type: 'listItem', children: [{type: 'paragraph', children}]}];
  });
  return {type: 'list', ordered: false, spread: false, children: items};
}

/** Which pages serve which task statement: what `<TaskTable />` stands for. */
function taskTable(site: GatheredSite): Table {
  const row = (...cells: PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map((children) => ({type: 'tableCell', children})),
  });
  const listed = site.data.areas.flatMap(({docs}) => docs);
  const rows = Object.entries(examTasks).flatMap(([id, {title}]): TableRow[] => {
    const serving = inOrder(site, listed).filter(({tasks}) => tasks.some((task) => task === id));
    const links = serving.flatMap((page, index) => [...(index === 0 ? [] : [text('、')]), linkTo(page)]);
    return serving.length === 0 ? [] : [row([text(`Task ${id}`)], [text(title)], links)];
  });
  return {type: 'table', children: [row([text('タスク')], [text('内容')], [text('このノートのページ')]), ...rows]};
}

/**
 * Puts what the front matter of all pages holds in place of `<ExamDrill set="…" />`, `<ExamDrillSets area="…" />` and
 * `<TaskTable />`.
 * @param examList how a page's exam points are shown
 */
export function gatherFrontMatter(root: Root, site: GatheredSite, examList: (page: PageFrontMatter) => List): void {
  visit(root, 'mdxJsxFlowElement', (node, index, parent) => {
    if (parent === undefined || index === undefined) {
      return;
    }
    const given = (name: string): string => {
      const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)?.value;
      return typeof found === 'string' ? found : '';
    };
    if (node.name === 'ExamDrill') {
      parent.children.splice(index, 1, ...drill(site, given('set'), examList));
    } else if (node.name === 'ExamDrillSets') {
      parent.children.splice(index, 1, drillSets(site, given('area')));
    } else if (node.name === 'TaskTable') {
      parent.children.splice(index, 1, taskTable(site));
    }
  });
}
