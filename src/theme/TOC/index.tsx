// Change: HTML alone; src/behaviours/contents.ts marks the section that is read.
import {joinParticles} from '@site/src/japanese/particles';
import type {Props} from '@theme/TOC';
import TOCItems from '@theme/TOCItems';
import type {ReactNode} from 'react';

export default function TableOfContents({toc}: Props): ReactNode {
  return (
    <nav className="contents thin-scrollbar" aria-label="このページの内容">
      <TOCItems
        toc={toc.map(({value, ...heading}) => ({...heading, value: joinParticles(value)}))}
        linkClassName="table-of-contents__link"
      />
    </nav>
  );
}
