import {Children, isValidElement} from 'react';
import type {ReactNode} from 'react';

/** The plain text of what a block of code holds. */
export function textOf(node: ReactNode): string {
  return Children.toArray(node)
    .map((child) => {
      if (isValidElement<{readonly children?: ReactNode}>(child)) {
        return textOf(child.props.children);
      }
      return typeof child === 'string' || typeof child === 'number' ? String(child) : '';
    })
    .join('');
}
