import postcss, {Rule} from 'postcss';
import type {Declaration} from 'postcss';

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
