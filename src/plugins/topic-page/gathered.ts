import type {BlockContent, List, PhrasingContent, Root, Table, TableRow} from 'mdast';
import type {} from 'mdast-util-mdx';
import {visit} from 'unist-util-visit';
import {examTasks} from '../../data/exam-tasks';
import type {PageFrontMatter} from '../../site/front-matter';
import type {Site} from '../../site/site';

/** What is gathered from: pages in reading order, and their areas. */
type GatheredSite = Pick<Site, 'pages' | 'data'>;

const text = (value: string): PhrasingContent => ({type: 'text', value});
const linkTo = ({slug, title}: PageFrontMatter): PhrasingContent => ({
  type: 'link',
  url: slug,
  children: [text(title)],
});

/** The front matter of the pages in reading order; with a key, of those of one area. */
function inOrder({pages, data: {areas}}: GatheredSite, area?: string): PageFrontMatter[] {
  const listed = areas.filter(({key}) => area === undefined || key === area).flatMap(({docs}) => docs);
  return pages.filter(({docId}) => listed.includes(docId)).map(({frontMatter}) => frontMatter);
}

/** The exam points of one area, page by page: what `<ExamDrill area="…" />` stands for. */
function drill(site: GatheredSite, area: string, examList: (page: PageFrontMatter) => List): BlockContent[] {
  return inOrder(site, area)
    .filter(({exam}) => exam.length > 0)
    .flatMap((page): BlockContent[] => [
      {type: 'paragraph', data: {hProperties: {className: ['drill__page']}}, children: [linkTo(page)]},
      examList(page),
    ]);
}

/** Which pages serve which task statement: what `<TaskTable />` stands for. */
function taskTable(site: GatheredSite): Table {
  const row = (...cells: PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map((children) => ({type: 'tableCell', children})),
  });
  const rows = Object.entries(examTasks).flatMap(([id, {title}]): TableRow[] => {
    const serving = inOrder(site).filter(({tasks}) => tasks.some((task) => task === id));
    const links = serving.flatMap((page, index) => [...(index === 0 ? [] : [text('、')]), linkTo(page)]);
    return serving.length === 0 ? [] : [row([text(`Task ${id}`)], [text(title)], links)];
  });
  return {type: 'table', children: [row([text('タスク')], [text('内容')], [text('このノートのページ')]), ...rows]};
}

/**
 * Puts what the front matter of all pages holds in place of `<ExamDrill area="…" />` and `<TaskTable />`.
 * @param examList how a page's exam points are shown
 */
export function gatherFrontMatter(root: Root, site: GatheredSite, examList: (page: PageFrontMatter) => List): void {
  visit(root, 'mdxJsxFlowElement', (node, index, parent) => {
    if (parent === undefined || index === undefined) {
      return;
    }
    const area = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'area')?.value;
    if (node.name === 'ExamDrill') {
      parent.children.splice(index, 1, ...drill(site, typeof area === 'string' ? area : '', examList));
    } else if (node.name === 'TaskTable') {
      parent.children.splice(index, 1, taskTable(site));
    }
  });
}
