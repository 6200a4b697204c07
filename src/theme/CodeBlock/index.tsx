// Change: rendered once. The theme renders a block anew in the browser, for colours that differ between its modes; here
// they are variables (src/css/code-theme.ts), and code-buttons.ts keeps the elements it looks at.
import {Children, isValidElement} from 'react';
import type {ReactNode} from 'react';
import {textOf} from '@site/src/components/code-buttons/text-of';
import type {Props} from '@theme/CodeBlock';
import ElementContent from '@theme/CodeBlock/Content/Element';
import StringContent from '@theme/CodeBlock/Content/String';

export default function CodeBlock({children, ...props}: Props): ReactNode {
  return Children.toArray(children).some((part) => isValidElement(part)) ? (
    <ElementContent {...props}>{children}</ElementContent>
  ) : (
    <StringContent {...props}>{textOf(children)}</StringContent>
  );
}
