import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {joinParticles} from '@site/src/japanese/particles';
import TOC from '@theme/TOC';
import type {ReactNode} from 'react';

/**
 * The bar under the header of a phone: it names the page and, where the script of the contents runs, the section that
 * is read (src/behaviours/contents.ts), and opens the page's headings, without JavaScript too.
 */
export function PageContents(): ReactNode {
  const {toc, metadata} = useDoc();
  const name = <span className="page-contents__page">{joinParticles(metadata.title)}</span>;
  return toc.length === 0 ? (
    <div className="page-contents" aria-hidden="true">
      <div className="page-contents__line">{name}</div>
    </div>
  ) : (
    <details className="page-contents">
      <summary className="page-contents__line">
        {name}
        <span className="page-contents__section" />
      </summary>
      <TOC toc={toc} />
    </details>
  );
}
