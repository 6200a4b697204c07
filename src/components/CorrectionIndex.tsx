import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {corrections} from '@site/src/data/corrections';

/** Every page of the sidebar, in reading order, each with the name of its group, which its own often needs. */
function listPages(items: readonly PropSidebarItem[], group = ''): {readonly href: string; readonly label: string}[] {
  return items.flatMap((item) => [
    ...(item.type === 'html' || item.href === undefined ? [] : [{href: item.href, label: `${group}${item.label}`}]),
    ...(item.type === 'category' ? listPages(item.items, item.href === undefined ? '' : `${item.label} › `) : []),
  ]);
}

/** The corrections by the page that carries the truth, in reading order: the same entries, read by service. */
export function CorrectionIndex(): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <ul className="correction-index">
      {listPages(useDocsSidebar()?.items ?? []).map(({href, label}) => {
        const entries = corrections.filter(({section}) => withBaseUrl(section).startsWith(`${href}#`));
        return entries.length === 0 ? null : (
          <li key={href}>
            <details>
              <summary>
                {label}（{entries.length} 件）
              </summary>
              <ul>
                {entries.map(({id, said}) => (
                  <li key={id}>
                    <Link to={`#${id}`}>{said}</Link>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
