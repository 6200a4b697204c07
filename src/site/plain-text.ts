import type {Nodes, Parents, Table, TableRow} from 'mdast';
import type {} from 'mdast-util-mdx';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {toString} from 'mdast-util-to-string';
import {readDiagramSource} from './diagram-source';

/** Components whose text is a mark, or says a diagram again that the sections around it explain. */
const silentComponents = new Set(['Corrected', 'Derived', 'DiagramText', 'EditionNote']);

/** Nodes whose children are parts of one line. */
const inlineParents = new Set([
  'paragraph',
  'heading',
  'link',
  'emphasis',
  'strong',
  'delete',
  'tableCell',
  'mdxJsxTextElement',
]);

function joinChildren(node: Parents): string {
  const texts = node.children.map(readText);
  return inlineParents.has(node.type) ? texts.join('') : texts.filter((text) => text.trim() !== '').join('\n');
}

/** A row as it is read: what it is about, and what is said of that. */
function readRow({children}: TableRow): string {
  const [first = '', ...rest] = children.map(readText);
  return [first, rest.join(' / ')].filter((text) => text !== '').join(': ');
}

function readText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/\s+/g, ' ');
    case 'tableRow':
      return readRow(node);
    case 'code':
      // What readers look for in code is its names; brackets and indentation would only travel.
      return node.lang === 'mermaid'
        ? ''
        : [...new Set(node.value.match(/[\p{L}_][\p{L}\p{N}_.:-]*[\p{L}\p{N}]/gu))].join(' ');
    case 'break':
      return ' ';
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return node.name !== null && silentComponents.has(node.name) ? '' : joinChildren(node);
    default:
      return 'children' in node ? joinChildren(node) : '';
  }
}

/**
 * The text of a block, each paragraph, item and row of a table on a line; of code its names; comments, marks and
 * diagrams left out.
 */
export function textOf(node: Nodes): string {
  return readText(node)
    .replace(/ *\n */g, '\n')
    .replace(/ +/g, ' ')
    .trim();
}

/** The text of inline Markdown, as front matter has it. */
export function textOfMarkdown(markdown: string): string {
  return toString(fromMarkdown(markdown));
}

/** Up to the first 。, which stays. */
export function firstSentence(text: string): string {
  return /^.*?。/.exec(text)?.[0] ?? text;
}

/** What a table says first: the cells of its first row. Head cells are of no use without a body. */
function sayTable({children: [head, body]}: Table): string {
  const row = body ?? head;
  const [first = '', ...rest] = (row?.children ?? []).map(textOf).filter((text) => text !== '');
  return rest.length === 0 ? first : `${first}: ${rest.join('、')}`;
}

/** The first sentence that a block says, as plain text; empty where it says nothing that stands alone. */
export function sayFirst(node: Nodes): string {
  switch (node.type) {
    case 'paragraph':
      return firstSentence(textOf(node).replace(/ (?=[。、])/g, ''));
    case 'table':
      return sayTable(node);
    case 'code': {
      const {title, description} = readDiagramSource(node.value);
      return node.lang === 'mermaid' ? firstSentence(description) || title : '';
    }
    case 'heading':
      return '';
    default:
      if (
        !('children' in node) ||
        ('name' in node && (node.name === 'details' || silentComponents.has(node.name ?? '')))
      ) {
        return '';
      }
      for (const child of node.children) {
        const said = sayFirst(child);
        if (said !== '') {
          return said;
        }
      }
      return '';
  }
}
