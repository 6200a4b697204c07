import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/**
 * A tag of HTML with its attributes, as Docusaurus' minifier writes it: values with or without quotes. A parser
 * (purgecss-from-html) leaves the same bytes and takes four times as long, which forty times the pages would feel.
 */
const tags = /<([a-z][\w-]*)((?:\s+[^\s"'>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s*\/)*)\s*>/gi;
const classOrId = /(?:^|\s)(class|id)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** CSS variables; options of commands in the text look alike and do no harm. */
const variables = /--[\w-]+/g;

/** What a page can be asked for by name: its elements, `.classes` and `#ids`, and the CSS variables it uses. */
export function namesInHtml(html: string): string[] {
  const selectable = [...html.matchAll(tags)].flatMap(([, tag = '', attributes = '']) => [
    tag.toLowerCase(),
    ...[...attributes.matchAll(classOrId)].flatMap(([, attribute, double, single, bare]) =>
      (double ?? single ?? bare ?? '').split(/\s+/).map((name) => `${attribute === 'id' ? '#' : '.'}${name}`),
    ),
  ]);
  return [...selectable, ...variablesIn(html)];
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
  const page = {file, html, names: new Set(namesInHtml(html))};
  known.set(file, page);
  return page;
}
