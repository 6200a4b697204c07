import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';

/**
 * The page's headings, folded, for screens without room for a table of contents at the side and for pages that give
 * that room to their tables. It stands below the opening
 * diagram, where the stock one pushes the title down, and opens without JavaScript.
 */
export function PageContents(): ReactNode {
  const {toc, frontMatter} = useDoc();
  return (
    <details
      className={
        frontMatter.hide_table_of_contents === true ? 'page-contents page-contents--everywhere' : 'page-contents'
      }
    >
      <summary>このページの内容</summary>
      <ul>
        {toc
          .filter(({level}) => level <= 3)
          .map(({id, value, level}) => (
            <li key={id} className={`page-contents__level-${level}`}>
              {/* Docusaurus hands headings over as HTML (inline code, for example). */}
              <a href={`#${id}`} dangerouslySetInnerHTML={{__html: value}} />
            </li>
          ))}
      </ul>
    </details>
  );
}
