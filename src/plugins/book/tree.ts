import type {fromHtml} from 'hast-util-from-html';

/** An element of HTML. */
export type Element = Extract<ReturnType<typeof fromHtml>['children'][number], {readonly type: 'element'}>;

/** The classes of an element. */
export const classesOf = ({properties: {className}}: Element): readonly unknown[] =>
  Array.isArray(className) ? className : [];
