import type {Nodes, Parents, Root} from 'mdast';
import type {} from 'mdast-util-mdx';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {toString} from 'mdast-util-to-string';
import {parse as parseYaml} from 'yaml';
import {parseMdx, readHeading} from '../../content-checks/page';
import {closingSections} from '../../../site/closing-sections';
import {readFrontMatter} from '../../../site/front-matter';
import type {PageFrontMatter} from '../../../site/front-matter';
import type {SectionText} from '../engine/section';

/** A page of `docs/` as its entries, before the words of `src/data` are added. */
export interface PageEntries {
  /** `/area/page/`. */
  readonly address: string;
  readonly title: string;
  /** Names of the components the body uses, such as `TermList`. */
  readonly components: ReadonlySet<string>;
  readonly entries: readonly SectionText[];
}

/** Components whose text is a mark, or says a diagram again that the sections around it explain. */
const silentComponents = new Set(['Corrected', 'Derived', 'DiagramText', 'EditionNote']);

/** The text of a block; cells and items set apart, of code its names; comments, marks, diagrams and their text left out. */
function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'code':
      // What readers look for in code is its names; brackets and indentation would only travel.
      return node.lang === 'mermaid' ? '' : [...new Set(node.value.match(/[\p{L}_][\p{L}\p{N}_.:-]*[\p{L}\p{N}]/gu))].join(' ');
    case 'break':
      return ' ';
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return node.name !== null && silentComponents.has(node.name) ? '' : joinChildren(node);
    default:
      return 'children' in node ? joinChildren(node) : '';
  }
}

/** Ids of the comments that start with `facts:`; what the notes did not hold but the site adds has ids that begin with `x-`. */
function factsOf(node: Nodes): string[] {
  return node.type === 'mdxFlowExpression' ? (/^\/\*\s*facts:\s*(.*?)\s*\*\/$/s.exec(node.value.trim())?.[1]?.split(/\s+/) ?? []) : [];
}

const inlineParents = new Set(['paragraph', 'heading', 'link', 'emphasis', 'strong', 'delete', 'tableCell', 'mdxJsxTextElement']);

function joinChildren(node: Parents): string {
  const texts = node.children.map(textOf);
  return inlineParents.has(node.type) ? texts.join('') : texts.filter((text) => text.trim() !== '').join(' ');
}

function readYaml(root: Root): PageFrontMatter {
  const first = root.children[0];
  const parsed: unknown = first?.type === 'yaml' ? parseYaml(first.value) : {};
  return readFrontMatter(typeof parsed === 'object' && parsed !== null ? {...parsed} : {});
}

/**
 * Reads what a page ships as entries: its introduction (with what stands above the first heading), every section, and
 * the exam points. Headings without an explicit id have no address and belong to the section before.
 * @throws Error of the MDX parser or of {@link readFrontMatter} where the page is malformed
 */
export function readPageEntries(mdx: string): PageEntries {
  const root = parseMdx(mdx);
  const page = readYaml(root);
  const components = new Set<string>();
  const open: {id: string; heading: string; depth: number; within: string; texts: string[]; facts: string[]}[] = [
    {id: '', heading: page.title, depth: 1, within: '', texts: [page.description], facts: []},
  ];
  for (const node of root.children) {
    if (node.type === 'mdxJsxFlowElement' && node.name !== null) {
      components.add(node.name);
    }
    const heading = node.type === 'heading' ? readHeading(node) : undefined;
    if (heading?.id !== undefined) {
      const around = [...open].reverse().find(({depth}) => depth < heading.depth);
      open.push({id: heading.id, heading: heading.text, depth: heading.depth, within: around === undefined || around.depth === 1 ? '' : around.heading, texts: [], facts: []});
    } else if (node.type !== 'yaml') {
      open.at(-1)?.facts.push(...factsOf(node));
      const text = heading?.text ?? textOf(node).replace(/\s+/g, ' ').trim();
      if (text !== '') {
        open.at(-1)?.texts.push(text);
      }
    }
  }
  const entries = open.map(({id, heading, within, texts, facts}): SectionText => ({
    id,
    kind: id === '' ? 'page' : facts.length > 0 && facts.every((fact) => fact.startsWith('x-')) ? 'detail' : 'section',
    heading,
    within,
    text: texts.join(' '),
    words: [],
    explains: '',
  }));
  const exam = page.exam.map(({cue, answer}) => toString(fromMarkdown(`${cue} → ${answer}`))).join(' ');
  return {
    address: page.slug,
    title: page.title,
    components,
    entries: exam === '' ? entries : [...entries, {id: closingSections.exam.id, kind: 'exam', heading: closingSections.exam.title, within: '', text: exam, words: [], explains: ''}],
  };
}
