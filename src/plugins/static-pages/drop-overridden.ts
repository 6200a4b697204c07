import postcss, {Declaration, Rule} from 'postcss';
import parser from 'postcss-selector-parser';

/** One step of a selector, from its subject outwards: simple selectors, and how the step to its left stands to it. */
interface Step {
  readonly simples: readonly string[];
  /** The one of them that is no state of the element but a part, which rules of the element do not touch. */
  readonly pseudoElement: string | undefined;
  readonly combinator: string;
}

/** Reads a selector; the page itself has one name. */
function readSelector(selector: string): Step[] {
  const read: Step[] = [];
  let step: Step = {simples: [], pseudoElement: undefined, combinator: ''};
  for (const node of parser().astSync(selector).first.nodes) {
    if (parser.isCombinator(node)) {
      read.unshift(step);
      step = {simples: [], pseudoElement: undefined, combinator: node.value.trim() || ' '};
    } else {
      const simple = node
        .toString()
        .trim()
        .replace(/^(?:html|:where\(:root\))$/, ':root');
      step = {
        ...step,
        simples: [...step.simples, simple],
        pseudoElement: parser.isPseudoElement(node) ? simple : step.pseudoElement,
      };
    }
  }
  return [step, ...read];
}

const isPart = (few: readonly string[], many: readonly string[]): boolean => few.every((one) => many.includes(one));

/** Whether the one selects all that the other does; told of a subject with at most one step before it. */
function includes([subject, ancestor, ...further]: readonly Step[], other: readonly Step[]): boolean {
  const [own, ...around] = other;
  if (subject === undefined || own === undefined || further.length > 0 || !isPart(subject.simples, own.simples)) {
    return false;
  }
  if (own.pseudoElement !== subject.pseudoElement) {
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
