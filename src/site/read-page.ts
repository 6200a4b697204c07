import type {Code, Heading as HeadingNode, Nodes, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {} from 'mdast-util-mdx';
import {toString} from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {parse as parseYaml} from 'yaml';
import {isPageAddress, splitAddress} from '../data/addresses';
import type {SectionAddress} from '../data/addresses';
import {closingSections} from './closing-sections';
import {readDiagramSource, readFigureId} from './diagram-source';
import {readFrontMatter} from './front-matter';
import type {PageFrontMatter} from './front-matter';
import {firstSentence, sayFirst, textOf, textOfMarkdown} from './plain-text';
import {readStepNumbers} from './step-numbers';
import type {ComponentUse, Diagram, Heading, Page, PageTable, Placed, Section} from './site';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type Writable<T> = {-readonly [Key in keyof T]: T[Key]};

/** A section while it is read. */
interface OpenSection extends Writable<Omit<Section, 'text' | 'facts'>> {
  /** Level of a heading, 1 for the page; 0 for what is no heading. */
  readonly depth: number;
  readonly texts: string[];
  readonly facts: string[];
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkGfm).use(remarkDirective);

const lineOf = (node: {readonly position?: {readonly start: {readonly line: number}} | undefined}): number =>
  node.position?.start.line ?? 1;

const isJsx = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function attributesOf(node: JsxElement): ReadonlyMap<string, string> {
  const given = node.attributes.flatMap((each): [string, string][] => {
    if (each.type !== 'mdxJsxAttribute') {
      return [];
    }
    // `={'…'}` says the same as `="…"`.
    const value =
      typeof each.value === 'object' ? /^\s*(['"`])([^'"`\\$]*)\1\s*$/.exec(each.value?.value ?? '')?.[2] : each.value;
    return value === undefined ? [] : [[each.name, value]];
  });
  return new Map(given);
}

/** A heading's text and explicit id. */
function readHeading(node: HeadingNode): Heading {
  const last = node.children.at(-1);
  const id = last?.type === 'mdxTextExpression' ? /^\/\*\s*#(\S+)\s*\*\/$/.exec(last.value.trim())?.[1] : undefined;
  const named = id === undefined ? node : {...node, children: node.children.slice(0, -1)};
  return {text: toString(named).trim(), depth: node.depth, line: lineOf(node), id};
}

/** Ids of a comment that starts with `facts:`; none for any other node. */
function readFacts(node: Nodes): string[] {
  const comment = node.type === 'mdxFlowExpression' ? node.value.trim() : '';
  return /^\/\*\s*facts:\s*(.*?)\s*\*\/$/s.exec(comment)?.[1]?.split(/\s+/) ?? [];
}

function readDiagram(node: Code, next: Nodes | undefined): Diagram {
  const text = next !== undefined && isJsx(next) && next.name === 'DiagramText' ? next : undefined;
  const hasText = text !== undefined && toString(text).trim() !== '';
  const lists = (text?.children ?? []).flatMap((child) => (child.type === 'list' && child.ordered ? [child] : []));
  const steps = lists.flatMap(({children}) =>
    children.map((item) => {
      const said = toString(item.children[0]).trim();
      return {number: readStepNumbers(said)[0], text: said, line: lineOf(item)};
    }),
  );
  return {...readDiagramSource(node.value), id: readFigureId(node.meta), line: lineOf(node), hasText, steps};
}

const isSectionAddress = (text: string | undefined): text is SectionAddress =>
  text !== undefined && text.startsWith('/') && splitAddress(text).id !== undefined;

/** The sections that front matter makes. */
function readClosingSections(page: PageFrontMatter, file: string, lines: ReadonlyMap<string, number>): Section[] {
  const say = {
    exam: page.exam.map(({cue, answer}) => `${cue} → ${answer}`),
    sources: page.sources,
    related: page.related,
  };
  return (['exam', 'related', 'sources'] as const).flatMap((kind) => {
    const [first] = say[kind];
    const text = kind === 'exam' ? say.exam.map(textOfMarkdown).join('\n') : '';
    const description = first === undefined || kind === 'sources' ? '' : firstSentence(textOfMarkdown(first));
    const line = lines.get(kind) ?? 1;
    const own = {...closingSections[kind], kind, description, text, within: '', facts: [], file, line};
    return first === undefined ? [] : [own];
  });
}

/** Whether a block holds a heading or an alias, and so is a frame around sections rather than a part of one. */
function framesSections(block: Nodes): boolean {
  let frames = false;
  visit(block, (node) => {
    frames ||= node !== block && (node.type === 'heading' || (isJsx(node) && node.name === 'AnchorAlias'));
  });
  return frames;
}

/** What stands above the first heading, and every section of the body, in reading order. */
function readSections(root: Root, file: string): {introduction: string; sections: Section[]} {
  const open = (section: Pick<Section, 'id' | 'kind' | 'title' | 'line'>, depth: number): OpenSection => ({
    ...section,
    description: '',
    within: '',
    file,
    depth,
    texts: [],
    facts: [],
  });
  const top = open({id: '', kind: 'heading', title: '', line: 1}, 1);
  const found: OpenSection[] = [];
  /** The section that is read, after those around it; the page comes first. */
  let around = [top];

  const readBlock = (node: Nodes): void => {
    if ('children' in node && framesSections(node)) {
      node.children.forEach(readBlock);
      return;
    }
    const line = lineOf(node);
    const heading = node.type === 'heading' ? readHeading(node) : undefined;
    if (heading?.id !== undefined) {
      const section = open({id: heading.id, kind: 'heading', title: heading.text, line}, heading.depth);
      around = around.filter(({depth}) => depth < heading.depth);
      section.within = around.at(-1)?.title ?? '';
      around.push(section);
      found.push(section);
      return;
    }
    if (isJsx(node) && node.name === 'AnchorAlias') {
      const given = attributesOf(node);
      const to = given.get('to');
      const alias = open({id: given.get('id') ?? '', kind: 'alias', title: '', line}, 0);
      found.push(isSectionAddress(to) ? {...alias, movedTo: to} : alias);
      return;
    }
    if (node.type === 'code' && node.lang === 'mermaid') {
      const {id = '', title, description} = readDiagram(node, undefined);
      found.push({...open({id, kind: 'figure', title, line}, 0), description: firstSentence(description) || title});
    }
    const section = around.at(-1) ?? top;
    section.facts.push(...readFacts(node));
    section.texts.push(heading?.text ?? textOf(node));
    const said = sayFirst(node);
    around.filter(({description}) => description === '').forEach((each) => (each.description = said));
  };
  root.children.filter(({type}) => type !== 'yaml').forEach(readBlock);

  const join = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
  const sections = found
    .filter(({id}) => id !== '')
    .map(({texts, depth: _depth, ...section}, index): Section => {
      // An alias of its own page speaks as the section below it does.
      const below = section.kind === 'alias' ? found.slice(index + 1).find(({kind}) => kind === 'heading') : undefined;
      return {
        ...section,
        title: below?.title ?? section.title,
        description: below?.description ?? section.description,
        text: join(texts),
      };
    });
  return {introduction: join(top.texts), sections};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a page, without what `src/data/` adds to it. Malformed front matter does not stop it: the content checks name
 * it.
 * @param file path from the project's root, as messages name it
 * @param docId path in `docs/` without the ending
 * @param text the MDX
 * @throws Error of the MDX or YAML parser, with its place, where the text cannot be parsed
 */
export function readPage(file: string, docId: string, text: string): Page {
  const root = processor.parse(text);
  const frontMatterLines = new Map<string, number>();
  const headings: Heading[] = [];
  const links: Placed[] = [];
  const diagrams: Diagram[] = [];
  const facts: Placed[] = [];
  const corrected: Placed[] = [];
  const editionNotes: Placed[] = [];
  const tables: PageTable[] = [];
  const strayEmphasis: Placed[] = [];
  const components: ComponentUse[] = [];
  let rawFrontMatter: Record<string, unknown> = {};

  const readYaml = (yaml: string, start: number): void => {
    const parsed: unknown = parseYaml(yaml);
    rawFrontMatter = isRecord(parsed) ? parsed : {};
    let list = '';
    yaml.split('\n').forEach((content, index) => {
      const key = /^([A-Za-z_]+):/.exec(content)?.[1];
      const item = /^\s+- (\S+)$/.exec(content)?.[1];
      list = key ?? list;
      if (key !== undefined) {
        frontMatterLines.set(key, start + index);
      } else if (item !== undefined) {
        frontMatterLines.set(`${list} ${item}`, start + index);
      }
      for (const [, value = ''] of content.matchAll(/\]\((\/[^)\s]*)\)/g)) {
        links.push({value, line: start + index});
      }
    });
  };
  const readElement = (node: JsxElement): void => {
    const line = lineOf(node);
    const attributes = attributesOf(node);
    components.push({name: node.name ?? '', attributes, line});
    for (const [name, value] of attributes) {
      if (node.name === 'Corrected' && name === 'id') {
        corrected.push({value, line});
      } else if (node.name === 'EditionNote' && name === 'source') {
        editionNotes.push({value, line});
      } else if (name === 'href' || name === 'to') {
        links.push({value, line});
      }
    }
  };

  visit(root, (node, index, parent) => {
    const line = lineOf(node);
    facts.push(...readFacts(node).map((value) => ({value, line})));
    if (node.type === 'yaml') {
      readYaml(node.value, line + 1);
    } else if (node.type === 'heading') {
      headings.push(readHeading(node));
    } else if (node.type === 'table') {
      const [head, ...rows] = node.children;
      tables.push({
        section: headings.filter(({id}) => id !== undefined).at(-1)?.id ?? '',
        head: (head?.children ?? []).map((cell) => ({value: textOf(cell), line: lineOf(cell)})),
        rows: rows.map(({children}) => children.map(textOf)),
        rowLines: rows.map(lineOf),
      });
    } else if (node.type === 'text') {
      const at = node.value.indexOf('**');
      if (at !== -1) {
        const breaks = node.value.slice(0, at).split('\n').length - 1;
        strayEmphasis.push({value: node.value.slice(Math.max(0, at - 12), at + 14), line: line + breaks});
      }
    } else if (node.type === 'link') {
      links.push({value: node.url, line});
    } else if (node.type === 'code' && node.lang === 'mermaid') {
      const diagram = readDiagram(node, index === undefined ? undefined : parent?.children[index + 1]);
      diagrams.push(diagram);
      links.push(...diagram.links.map(({address, line: inside}) => ({value: address, line: line + inside})));
    } else if (isJsx(node)) {
      readElement(node);
    }
  });

  const frontMatter = readFrontMatter(rawFrontMatter);
  const {introduction, sections} = readSections(root, file);
  return {
    file,
    docId,
    address: isPageAddress(frontMatter.slug) ? frontMatter.slug : '/',
    rawFrontMatter,
    frontMatter,
    frontMatterLines,
    introduction: [frontMatter.description, introduction].filter((part) => part !== '').join('\n'),
    sections: [...sections, ...readClosingSections(frontMatter, file, frontMatterLines)],
    headings,
    diagrams,
    links,
    facts,
    corrected,
    editionNotes,
    tables,
    strayEmphasis,
    components,
  };
}
