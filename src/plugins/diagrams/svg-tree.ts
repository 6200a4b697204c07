import type {XastChild, XastElement, XastRoot} from 'svgo';

export const isElement = (node: XastChild | XastRoot): node is XastElement => node.type === 'element';

export const childElements = (node: XastRoot | XastElement): XastElement[] => node.children.filter(isElement);

export const classesOf = (element: XastElement): string[] =>
  (element.attributes.class ?? '').split(/\s+/).filter((name) => name !== '');

/** Visits every element below a node, in the order of the document; what it adds meanwhile is not visited. */
export function forEachElement(
  node: XastRoot | XastElement,
  visit: (element: XastElement, parent: XastRoot | XastElement) => void,
): void {
  for (const child of [...childElements(node)]) {
    visit(child, node);
    forEachElement(child, visit);
  }
}

export function textOf(node: XastElement): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : isElement(child) ? textOf(child) : ''))
    .join('');
}
