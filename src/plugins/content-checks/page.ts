import type {Heading, Root} from 'mdast';
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

/** Something with a name on a line of a page. Lines are 1-based. */
export interface Placed {
  readonly value: string;
  readonly line: number;
}

/** A heading of a page's body. */
export interface PageHeading {
  readonly text: string;
  readonly depth: number;
  readonly line: number;
  /** The explicit id in the comment at the heading's end, where it has one. */
  readonly id: string | undefined;
}

/** A ```mermaid block. */
export interface PageDiagram {
  readonly source: string;
  /** The id of the fence's `id=…`, where it has one. */
  readonly id: string | undefined;
  /** Line of the fence; the source starts on the next. */
  readonly line: number;
  /** Whether a `<DiagramText>` that says something stands right behind it. */
  readonly hasText: boolean;
}

/** A page of `docs/`, read for checking. */
export interface Page {
  /** Path from the project's root. */
  readonly file: string;
  /** Path in `docs/` without the ending. */
  readonly docId: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Line of each top-level front matter key. */
  readonly frontMatterLines: ReadonlyMap<string, number>;
  readonly headings: readonly PageHeading[];
  readonly links: readonly Placed[];
  readonly diagrams: readonly PageDiagram[];
  /** Fact ids of the comments that start with `facts:`. */
  readonly facts: readonly Placed[];
  /** Ids of `<Corrected id>`. */
  readonly corrected: readonly Placed[];
  /** Source keys of `<EditionNote source>`. */
  readonly editionNotes: readonly Placed[];
  /** Text of every header cell of every table; empty where a cell has none. */
  readonly tableHeaders: readonly Placed[];
  /** Ids that other elements of the body emit (`<AnchorAlias id>`). */
  readonly anchors: readonly Placed[];
}

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkGfm).use(remarkDirective);

/**
 * The tree of a page's MDX, as the site's pages are written.
 * @throws Error of the MDX parser, with its place, where the text cannot be parsed
 */
export function parseMdx(text: string): Root {
  return processor.parse(text);
}

const lineOf = (node: {readonly position?: {readonly start: {readonly line: number}} | undefined}): number =>
  node.position?.start.line ?? 1;

/** A heading's text and explicit id. */
export function readHeading(node: Heading): PageHeading {
  const last = node.children.at(-1);
  const id = last?.type === 'mdxTextExpression' ? /^\/\*\s*#(\S+)\s*\*\/$/.exec(last.value.trim())?.[1] : undefined;
  return {text: toString(id === undefined ? node : {...node, children: node.children.slice(0, -1)}).trim(), depth: node.depth, line: lineOf(node), id};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a page.
 * @param file path from the project's root, as messages name it
 * @param docId path in `docs/` without the ending
 * @param text the MDX
 * @throws Error of the MDX or YAML parser, with its place, where the text cannot be parsed
 */
export function parsePage(file: string, docId: string, text: string): Page {
  const root = parseMdx(text);
  const frontMatterLines = new Map<string, number>();
  const headings: PageHeading[] = [];
  const links: Placed[] = [];
  const diagrams: PageDiagram[] = [];
  const facts: Placed[] = [];
  const corrected: Placed[] = [];
  const editionNotes: Placed[] = [];
  const tableHeaders: Placed[] = [];
  const anchors: Placed[] = [];
  let frontMatter: Record<string, unknown> = {};

  const addLinksOfFrontMatter = (value: string, line: number): void => {
    for (const match of value.matchAll(/\]\((\/[^)\s]*)\)/g)) {
      links.push({value: match[1] ?? '', line});
    }
  };

  visit(root, (node, index, parent) => {
    switch (node.type) {
      case 'yaml': {
        const parsed: unknown = parseYaml(node.value);
        frontMatter = isRecord(parsed) ? parsed : {};
        node.value.split('\n').forEach((content, index) => {
          const line = lineOf(node) + 1 + index;
          const key = /^([A-Za-z_]+):/.exec(content)?.[1];
          if (key !== undefined) {
            frontMatterLines.set(key, line);
          }
          addLinksOfFrontMatter(content, line);
        });
        break;
      }
      case 'heading':
        headings.push(readHeading(node));
        break;
      case 'table':
        for (const cell of node.children[0]?.children ?? []) {
          tableHeaders.push({value: toString(cell).trim(), line: lineOf(cell)});
        }
        break;
      case 'link':
        links.push({value: node.url, line: lineOf(node)});
        break;
      case 'code':
        if (node.lang === 'mermaid') {
          const next = parent === undefined || index === undefined ? undefined : parent.children[index + 1];
          diagrams.push({
            source: node.value,
            id: /(?:^|\s)id=(\S+)/.exec(node.meta ?? '')?.[1],
            line: lineOf(node),
            hasText: next?.type === 'mdxJsxFlowElement' && next.name === 'DiagramText' && toString(next).trim() !== '',
          });
          node.value.split('\n').forEach((content, index) => {
            const href = /^\s*click\s+\S+\s+href\s+"([^"]+)"/.exec(content)?.[1];
            if (href !== undefined) {
              links.push({value: href, line: lineOf(node) + 1 + index});
            }
          });
        }
        break;
      case 'mdxFlowExpression': {
        const ids = /^\/\*\s*facts:\s*(.*?)\s*\*\/$/s.exec(node.value.trim())?.[1];
        for (const value of ids?.split(/\s+/) ?? []) {
          facts.push({value, line: lineOf(node)});
        }
        break;
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        for (const attribute of node.attributes) {
          if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
            continue;
          }
          const placed = {value: attribute.value, line: lineOf(node)};
          if (node.name === 'Corrected' && attribute.name === 'id') {
            corrected.push(placed);
          } else if (node.name === 'EditionNote' && attribute.name === 'source') {
            editionNotes.push(placed);
          } else if (attribute.name === 'id') {
            anchors.push(placed);
          } else if (attribute.name === 'href' || attribute.name === 'to') {
            links.push(placed);
          }
        }
        break;
      default:
    }
  });
  return {file, docId, frontMatter, frontMatterLines, headings, links, diagrams, facts, corrected, editionNotes, tableHeaders, anchors};
}

/** The published path of a page, from its front matter; empty where it has none. */
export function slugOf(page: Page): string {
  return typeof page.frontMatter.slug === 'string' ? page.frontMatter.slug : '';
}
