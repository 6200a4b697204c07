import postcss from 'postcss';
import {PurgeCSS} from 'purgecss';

/**
 * A tag of HTML with its attributes, as Docusaurus' minifier writes it: values with or without quotes. A parser
 * (purgecss-from-html) leaves the same bytes and takes four times as long, which forty times the pages would feel.
 */
const tags = /<([a-z][\w-]*)((?:\s+[^\s"'>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s*\/)*)\s*>/gi;
const classOrId = /(?:^|\s)(?:class|id)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Strings of minified JavaScript; one with a quote of another kind in it is cut, which loses no name. */
const strings = /"[^"]*"|'[^']*'|`[^`]*`/g;
/** CSS variables; options of commands in the text look alike and do no harm. */
const variables = /--[\w-]+/g;

/** The names that a stylesheet could mean in a page: its elements, classes and ids, and the variables it uses. */
export function namesInHtml(html: string): string[] {
  const selectable = [...html.matchAll(tags)].flatMap(([, tag = '', attributes = '']) => [
    tag.toLowerCase(),
    ...[...attributes.matchAll(classOrId)].flatMap(([, double, single, bare]) =>
      (double ?? single ?? bare ?? '').split(/\s+/),
    ),
  ]);
  return [...selectable, ...(html.match(variables) ?? [])];
}

/** The words in the strings of a script: classes that it sets, elements that it makes, variables that it reads. */
export function namesInScript(script: string): string[] {
  return (script.match(strings) ?? []).flatMap((string) => string.match(/(?:--)?[A-Za-z][\w-]*/g) ?? []);
}

/**
 * A stylesheet without the variables that a layer gives the whole page in vain: what stands in no layer wins whatever
 * the selectors (https://www.w3.org/TR/css-cascade-5/#layering), so our `:root` leaves no say to Infima's.
 */
export function dropOverridden(css: string): string {
  const root = postcss.parse(css);
  const own = new Set<string>();
  root.each((rule) => {
    if (rule.type === 'rule' && rule.selectors.includes(':root')) {
      rule.each((declaration) => {
        if (declaration.type === 'decl') {
          own.add(declaration.prop);
        }
      });
    }
  });
  root.walkAtRules('layer', (layer) => {
    layer.walkRules(/^(?::root|html\[data-theme=.?dark.?\])$/, (rule) => {
      rule.walkDecls(/^--/, (declaration) => {
        if (own.has(declaration.prop)) {
          declaration.remove();
        }
      });
    });
  });
  return root.toString();
}

/**
 * The rules of a stylesheet that can apply, by their elements, classes and ids, without variables and animations that
 * none of them uses. What a selector says of attributes and states is taken for true: scripts change them.
 * @param css the whole stylesheet
 * @param names all that occurs in pages and scripts
 */
export async function purge(css: string, names: ReadonlySet<string>): Promise<string> {
  const attributes = [...css.matchAll(/\[([\w-]+)/g)].map(([, name = '']) => name);
  const [purged] = await new PurgeCSS().purge({
    content: [{raw: [...names].join(' '), extension: 'html'}],
    css: [{raw: dropOverridden(css)}],
    defaultExtractor: (text) => text.split(' '),
    dynamicAttributes: [...new Set(attributes)],
    keyframes: true,
    variables: true,
    safelist: {variables: [...names].filter((name) => name.startsWith('--'))},
  });
  return purged?.css ?? css;
}
