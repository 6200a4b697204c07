import ts from 'typescript';
import {parseDocument, visit} from 'yaml';

/** A stretch of a file that is prose: its text, and where in the file it starts. Of code in it, spaces are left. */
export interface Prose {
  readonly text: string;
  readonly start: number;
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Properties of the data that hold no sentences of ours: readings, words that readers type or others write. */
const wordKeys = ['reading', 'aliases', 'avoid', 'words', 'said'];

/** The Japanese strings of a TypeScript file, without their quotes. */
export function findStrings(source: string): Prose[] {
  const file = ts.createSourceFile('data.ts', source, ts.ScriptTarget.Latest, false);
  const found: Prose[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && wordKeys.includes(node.name.text)) {
      return;
    }
    if (ts.isStringLiteralLike(node) && japanese.test(node.text)) {
      const start = node.getStart(file) + 1;
      found.push({text: source.slice(start, node.getEnd() - 1), start});
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

function findValues(yaml: string, begin: number): Prose[] {
  const found: Prose[] = [];
  visit(parseDocument(yaml), {
    Scalar(key, {value, range}) {
      if (key !== 'key' && typeof value === 'string' && range && japanese.test(value)) {
        const quote = /["']/.test(yaml.charAt(range[0])) ? 1 : 0;
        const [from, to] = [range[0] + quote, range[1] - quote];
        found.push({text: yaml.slice(from, to), start: begin + from});
      }
    },
  });
  return found;
}

const blank = (code: string): string => code.replace(/[^\r\n]/g, ' ');

/** Blank lines before a line that goes on with nothing above it: an indented one may belong to an item. */
const betweenBlocks = /\n(?:[ \t]*\r?\n)+(?=\S)/g;

/** The Japanese values of a page's front matter, then its blocks; blank are comments, ids of headings and imports. */
export function findPageProse(source: string): Prose[] {
  const matter = /^---\r?\n([^]*?)\r?\n---\r?\n/.exec(source);
  const begin = matter?.[0].length ?? 0;
  const body = source
    .slice(begin)
    .replace(/\{\/\*[^]*?\*\/\}|^import .*$/gm, blank)
    // A line of code that starts with `#` is no heading.
    .replace(/^```[^]*?^```$/gm, blank);
  const gaps = [...body.matchAll(betweenBlocks)];
  const starts = [0, ...gaps.map(({0: gap, index}) => index + gap.length)];
  const blocks = starts
    .map((start, at) => ({text: body.slice(start, gaps[at]?.index), start: begin + start}))
    .filter(({text}) => text.trim() !== '');
  const values = matter?.[1] === undefined ? [] : findValues(matter[1], source.indexOf(matter[1]));
  return [...values, ...blocks];
}
