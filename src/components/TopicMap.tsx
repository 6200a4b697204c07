import Link from '@docusaurus/Link';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';

/** The list of all topics by area, in reading order, taken from the sidebar of the page it stands on. */
export function TopicMap(): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <nav className="topic-map" aria-label="全トピックの一覧">
      {sidebar?.items.map((area) =>
        area.type === 'category' ? (
          <section key={area.label} className={`topic-map__area ${area.className ?? ''}`}>
            <p className="topic-map__label">{area.label}</p>
            <ul>
              {area.items.map((item) =>
                item.type === 'link' ? (
                  <li key={item.href}>
                    <Link to={item.href}>{item.label}</Link>
                  </li>
                ) : null,
              )}
            </ul>
          </section>
        ) : null,
      )}
    </nav>
  );
}
