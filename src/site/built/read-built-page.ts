import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Parser} from 'htmlparser2';
import {keep} from '../../kept/keep';

/** CSS variables; options of commands in the text look alike and do no harm. */
const variables = /--[\w-]+/g;

/** What a page can be asked for by name: its elements, `.classes` and `#ids`, and the CSS variables it uses. */
export function namesInHtml(html: string): string[] {
  const names: string[] = [];
  const parser = new Parser({
    onopentag: (name, {id, class: classes = ''}) => {
      const own = classes.split(/\s+/).filter(Boolean);
      names.push(name, ...(id === undefined ? [] : [`#${id}`]), ...own.map((each) => `.${each}`));
    },
  });
  parser.end(html);
  return [...names, ...variablesIn(html)];
}

/** The variables that a text uses or sets: of a stylesheet, a drawing, a style in HTML. */
export function variablesIn(text: string): string[] {
  return text.match(variables) ?? [];
}

/** A built page, as Docusaurus wrote it. */
interface BuiltPage {
  readonly file: string;
  readonly html: string;
  /** See {@link namesInHtml}. */
  readonly names: ReadonlySet<string>;
}

const kept = keep('names', ['src/site/built/read-built-page.ts']);

/** The names of a page, read anew where no earlier build had this very page. */
function readNames(html: string): ReadonlySet<string> {
  const before = kept.read(html)?.toString('utf8').split('\n');
  const names = new Set(before ?? namesInHtml(html));
  if (before === undefined) {
    kept.write(html, Buffer.from([...names].join('\n')));
  }
  return names;
}

const known = new Map<string, BuiltPage>();

/**
 * Reads a built page, once for all features that look at it when the build is done, whatever they write in its place.
 * @param buildDir the built site, from its base path on
 * @param address `/area/page/` or `/page.html`
 * @returns `undefined` where there is no such page
 */
export function readBuiltPage(buildDir: string, address: string): BuiltPage | undefined {
  const file = path.join(buildDir, address.endsWith('.html') ? address : `${address}/index.html`);
  const before = known.get(file);
  if (before !== undefined || !existsSync(file)) {
    return before;
  }
  const html = readFileSync(file, 'utf8');
  const page = {file, html, names: readNames(html)};
  known.set(file, page);
  return page;
}
