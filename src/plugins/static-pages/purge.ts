import cssnano from 'cssnano';
import postcss, {AtRule} from 'postcss';
import type {Root} from 'postcss';
import {PurgeCSS} from 'purgecss';
import {dropNeedless} from './drop-needless';
import {dropOverridden} from './drop-overridden';
import {inlineConstants} from './inline-constants';

/** Strings of minified JavaScript; one with a quote of another kind in it is cut, which loses no name. */
const strings = /"[^"]*"|'[^']*'|`[^`]*`/g;
/** HTML's elements and events that a script is likely to name: as words of a script they are taken for no classes. */
const elements =
  /^(?:a|address|b|button|close|details|dialog|em|form|h[1-6]|i|img|input|kbd|label|li|link|menu|p|progress)$/;

/**
 * The names in the strings of a script: classes and ids that it sets, elements that it makes (a string, or a tag in
 * one), variables that it reads.
 */
export function namesInScript(script: string): string[] {
  const said = (script.match(strings) ?? []).map((string) => string.slice(1, -1));
  return said.flatMap((string) => [
    ...(string.match(/(?<=<)[a-z]\w*|^[a-z]\w*$/g) ?? []),
    ...(string.match(/(?:--)?[A-Za-z][\w-]*/g) ?? []).flatMap((word) =>
      word.startsWith('--') ? [word] : elements.test(word) ? [] : [`.${word}`, `#${word}`],
    ),
  ]);
}

/**
 * Tells which pages a stylesheet is for: those that hold every class of some selector, whatever their states and what
 * is said of them in parentheses.
 * @returns whether a page with these names is one
 */
export function usersOf(css: string): (names: ReadonlySet<string>) => boolean {
  const selectors: string[][] = [];
  postcss.parse(css).walkRules((rule) => {
    for (const selector of rule.selectors) {
      const classes = [...selector.replace(/\([^)]*\)+/g, '').matchAll(/\.[\w-]+/g)].map(([name]) => name);
      if (classes.length > 0) {
        selectors.push(classes);
      }
    }
  });
  return (names) => selectors.some((classes) => classes.every((name) => names.has(name)));
}

/** Brings what is of paper together at the end, where nothing else has the last word. */
function gatherPrint(root: Root): void {
  const [first, ...others] = root.nodes.filter(
    (node): node is AtRule => node instanceof AtRule && node.name === 'media' && node.params === 'print',
  );
  if (first !== undefined) {
    root.append(first);
    others.forEach((other) => {
      first.append(other.nodes ?? []);
      other.remove();
    });
  }
}

/** A stylesheet written shorter, without what is empty by now. */
async function compress(css: string): Promise<string> {
  const root = postcss.parse(css);
  const layers = new Set<string>();
  root.walkAtRules('layer', ({nodes, params}) => {
    if (nodes !== undefined) {
      layers.add(params);
    }
  });
  root.walkAtRules('layer', (rule) => {
    if (rule.nodes === undefined && !rule.params.split(',').some((layer) => layers.has(layer.trim()))) {
      rule.remove();
    }
  });
  gatherPrint(root);
  // Properties in one order everywhere are what Brotli finds again.
  const options = {preset: ['default', {cssDeclarationSorter: {order: 'concentric-css'}}]};
  return (await postcss([cssnano(options)]).process(root, {from: undefined})).css;
}

/**
 * The rules of a stylesheet that can apply, by their elements, classes and ids, without variables and animations that
 * none of them uses and with its constants in their place. What a selector says of attributes and states is taken for
 * true: scripts change them.
 * @param css the whole stylesheet
 * @param names all that occurs in pages and scripts
 */
export async function purge(css: string, names: ReadonlySet<string>): Promise<string> {
  const attributes = [...new Set([...css.matchAll(/\[([\w-]+)/g)].map(([, name = '']) => name))];
  const named = (sign: string): string[] =>
    [...names].filter((name) => name.startsWith(sign)).map((name) => name.slice(sign.length));
  const selectable = {
    tags: [...names].filter((name) => /^\w/.test(name)),
    classes: named('.'),
    ids: named('#'),
    attributes: {names: attributes, values: []},
    undetermined: [],
  };
  const dropUnused = async (raw: string): Promise<string> => {
    const [purged] = await new PurgeCSS().purge({
      content: [{raw: ' ', extension: 'html'}],
      css: [{raw}],
      defaultExtractor: () => selectable,
      dynamicAttributes: attributes,
      keyframes: true,
      variables: true,
      safelist: {variables: [...names].filter((name) => name.startsWith('--'))},
    });
    return purged?.css ?? raw;
  };
  // Twice: what is left of the rules tells what is constant, and that leaves variables without use.
  const applicable = dropOverridden(await dropUnused(dropNeedless(css)));
  return compress(await dropUnused(inlineConstants(applicable, (variable) => names.has(variable))));
}
