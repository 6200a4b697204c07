import cssnano from 'cssnano';
import postcss, {Declaration, Rule} from 'postcss';
import {PurgeCSS} from 'purgecss';

/**
 * A tag of HTML with its attributes, as Docusaurus' minifier writes it: values with or without quotes. A parser
 * (purgecss-from-html) leaves the same bytes and takes four times as long, which forty times the pages would feel.
 */
const tags = /<([a-z][\w-]*)((?:\s+[^\s"'>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?|\s*\/)*)\s*>/gi;
const classOrId = /(?:^|\s)(class|id)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Strings of minified JavaScript; one with a quote of another kind in it is cut, which loses no name. */
const strings = /"[^"]*"|'[^']*'|`[^`]*`/g;
/** CSS variables; options of commands in the text look alike and do no harm. */
const variables = /--[\w-]+/g;

/** The names that a stylesheet could mean in a page: its elements, `.classes` and `#ids`, and the variables it uses. */
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

/** HTML's elements that a script is likely to name: words of its that are no classes. */
const elements = /^(?:a|address|b|button|details|dialog|em|form|h[1-6]|i|img|input|kbd|label|li|link|menu|p|progress)$/;

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

/** Selectors of the page as a whole, in one colour mode or in all: what they declare, every element inherits. */
const ofPage = /^(?:html|:root|:where\(:root\)|(?:html|:where\()?\[data-theme=["']?\w+["']?\](?::root|\))?)$/;
const forEveryMode = /^(?:html|:root|:where\(:root\))$/;
/** A use of a variable; its fallback as long as there is no other function in it. */
const variableUse = /var\(\s*(--[\w-]+)\s*(?:,[^()]*)?\)/g;
const ofCascade = /^(?:inherit|initial|unset|revert|revert-layer)$/;

/** Whether a rule applies whatever the medium: only layers stand around it. */
const isUnconditional = ({parent}: Rule): boolean =>
  parent?.type === 'root' || (parent?.type === 'atrule' && 'name' in parent && parent.name === 'layer');

/**
 * A stylesheet with the values of its constants – variables declared once, for the whole page – in their place: themes
 * name hundreds of values that nothing here ever changes.
 * @param isOpen tells which variables others than the stylesheet use or change
 */
export function inlineConstants(css: string, isOpen: (variable: string) => boolean): string {
  const root = postcss.parse(css);
  const declarations = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (declaration) => {
    declarations.set(declaration.prop, [...(declarations.get(declaration.prop) ?? []), declaration]);
  });
  const ruleOf = ({parent}: Declaration): Rule | undefined => (parent instanceof Rule ? parent : undefined);
  /** Elements below may see another value than the page does. */
  const isOfPage = (variable: string): boolean =>
    (declarations.get(variable) ?? []).every((declaration) =>
      ruleOf(declaration)?.selectors.every((selector) => ofPage.test(selector)),
    );
  const isConstant = (variable: string): boolean => {
    const [only, ...others] = declarations.get(variable) ?? [];
    const rule = only && ruleOf(only);
    return (
      rule !== undefined &&
      others.length === 0 &&
      !isOpen(variable) &&
      isUnconditional(rule) &&
      rule.selectors.some((selector) => forEveryMode.test(selector)) &&
      isOfPage(variable) &&
      !ofCascade.test(only?.value ?? '') &&
      [...(only?.value ?? '').matchAll(variableUse)].every(([, used = '']) => isOfPage(used))
    );
  };
  const constants = new Set([...declarations.keys()].filter(isConstant));
  const inline = (value: string): string =>
    value.replace(variableUse, (use: string, variable: string, at: number) => {
      if (!constants.has(variable)) {
        return use;
      }
      const before = /[^\s(,/*]$/.test(value.slice(0, at)) ? ' ' : '';
      const after = /^[^\s),/*]/.test(value.slice(at + use.length)) ? ' ' : '';
      return before + inline(declarations.get(variable)?.[0]?.value ?? '') + after;
    });
  root.walkDecls((declaration) => {
    declaration.value = inline(declaration.value);
  });
  return root.toString();
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

/** One step of a selector, from its subject outwards: simple selectors, and how the step to its left stands to it. */
interface Step {
  readonly simples: readonly string[];
  readonly combinator: string;
}

const inParentheses = String.raw`\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)`;
const steps = new RegExp(String.raw`\s*([>+~])\s*|(\s+)|((?:\[[^\]]*\]|${inParentheses}|[^\s>+~[(])+)`, 'g');
const simples = new RegExp(String.raw`::?[\w-]+(?:${inParentheses})?|\[[^\]]*\]|[.#][\w-]+|^[\w*]+`, 'g');
const pseudoElement = /^::?(?:before|after|marker|placeholder|backdrop|highlight|selection|-webkit|-moz)/;

/** Reads a selector; the page itself has one name. */
function readSelector(selector: string): Step[] {
  const read: Step[] = [];
  let combinator = '';
  for (const [, sign, space, compound] of selector.matchAll(steps)) {
    if (compound === undefined) {
      combinator = sign ?? space?.slice(0, 1) ?? '';
    } else {
      const named = (compound.match(simples) ?? []).map((simple) =>
        /^(?:html|:where\(:root\))$/.test(simple) ? ':root' : simple,
      );
      read.unshift({simples: named, combinator});
      combinator = '';
    }
  }
  return read;
}

const isPart = (few: readonly string[], many: readonly string[]): boolean => few.every((one) => many.includes(one));

/** Whether the one selects all that the other does; told of a subject with at most one step before it. */
function includes([subject, ancestor, ...further]: readonly Step[], other: readonly Step[]): boolean {
  const [own, ...around] = other;
  if (subject === undefined || own === undefined || further.length > 0 || !isPart(subject.simples, own.simples)) {
    return false;
  }
  const pseudo = own.simples.find((simple) => pseudoElement.test(simple));
  if (pseudo !== undefined && !subject.simples.includes(pseudo)) {
    return false;
  }
  if (ancestor === undefined) {
    return true;
  }
  if (subject.combinator !== ' ') {
    const [next] = around;
    return own.combinator === subject.combinator && next !== undefined && isPart(ancestor.simples, next.simples);
  }
  // What stands left of a sibling is around both.
  return around.some(({simples: left}, at) => {
    const {combinator} = other[at] ?? own;
    return /[ >]/.test(combinator) && isPart(ancestor.simples, left);
  });
}

/** Shorthands that set more than the properties whose names they begin, in writing from left to right. */
const sets: Readonly<Record<string, readonly string[]>> = {
  font: ['line-height'],
  'margin-block': ['margin-top', 'margin-bottom'],
  'margin-inline': ['margin-left', 'margin-right'],
  'padding-block': ['padding-top', 'padding-bottom'],
  'padding-inline': ['padding-left', 'padding-right'],
};
const isSetBy = (property: string, other: string): boolean =>
  property === other ||
  (property.startsWith(`${other}-`) && !/^border-(?:.*radius|collapse|spacing)/.test(property)) ||
  sets[other]?.includes(property) === true;

/** Values that some browsers pass over, and then take what the layer says. */
const ofNewBrowsers = /auto-phrase|balance|pretty|dvh|color-mix/;

/**
 * A stylesheet without what a layer says in vain: what stands in no layer wins whatever the selectors
 * (https://www.w3.org/TR/css-cascade-5/#layering), so that our own rules leave the theme's no say on the same elements.
 */
export function dropOverridden(css: string): string {
  const root = postcss.parse(css);
  const own = root.nodes.flatMap((rule) =>
    rule instanceof Rule
      ? rule.selectors.map((selector) => ({
          steps: readSelector(selector),
          properties: rule.nodes.flatMap((node) =>
            node instanceof Declaration && !ofNewBrowsers.test(node.value) ? [node.prop] : [],
          ),
        }))
      : [],
  );
  root.walkAtRules('layer', (layer) => {
    layer.walkRules((rule) => {
      const stronger = rule.selectors.map((selector) => {
        const selected = readSelector(selector);
        return own.filter((other) => includes(other.steps, selected)).flatMap(({properties}) => properties);
      });
      rule.walkDecls((declaration) => {
        const isOverridden = stronger.every((properties) =>
          properties.some((property) => isSetBy(declaration.prop, property)),
        );
        if (isOverridden && !declaration.important) {
          declaration.remove();
        }
      });
    });
  });
  return root.toString();
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
  const applicable = dropOverridden(await dropUnused(css));
  return compress(await dropUnused(inlineConstants(applicable, (variable) => names.has(variable))));
}
