// Change: HTML alone; src/behaviours/contents.ts marks the section that is read.
import type {Props} from '@theme/TOC';
import TOCItems from '@theme/TOCItems';
import type {ReactNode} from 'react';

export default function TableOfContents({className, ...props}: Props): ReactNode {
  return (
    <div className={`contents thin-scrollbar ${className ?? ''}`}>
      <TOCItems {...props} linkClassName="table-of-contents__link" />
    </div>
  );
}
