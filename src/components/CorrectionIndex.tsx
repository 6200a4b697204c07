import Link from '@docusaurus/Link';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {corrections} from '@site/src/data/corrections';

/** The corrections by the page that carries the truth, in reading order: the same entries, read by service. */
export function CorrectionIndex(): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const links = (useDocsSidebar()?.items ?? []).flatMap((area) => (area.type === 'category' ? area.items : []));
  return (
    <ul className="correction-index">
      {links.map((link) => {
        const entries = corrections.filter(
          ({section}) => link.type === 'link' && withBaseUrl(section).startsWith(`${link.href}#`),
        );
        return link.type !== 'link' || entries.length === 0 ? null : (
          <li key={link.href}>
            <details>
              <summary>
                {link.label}（{entries.length} 件）
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
