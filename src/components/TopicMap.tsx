import Link from '@docusaurus/Link';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {joinParticles} from '@site/src/japanese/particles';

/** The pages of a list of sidebar items; those of a group below the page that its name leads to. */
function TopicList({items}: {readonly items: readonly PropSidebarItem[]}): ReactNode {
  return (
    <ul>
      {items.map((item) =>
        item.type === 'html' || item.href === undefined ? null : (
          <li key={item.href}>
            <Link to={item.href}>{joinParticles(item.label)}</Link>
            {item.type === 'category' && item.customProps?.isOffMap !== true ? <TopicList items={item.items} /> : null}
          </li>
        ),
      )}
    </ul>
  );
}

/** The list of all topics by area, in reading order, taken from the sidebar of the page it stands on. */
export function TopicMap(): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <nav className="topic-map" aria-label="全トピックの一覧">
      {sidebar?.items.map((area) =>
        area.type === 'category' ? (
          <section key={area.label} className={`topic-map__area ${area.className ?? ''}`}>
            <p className="topic-map__label">{area.label}</p>
            <TopicList items={area.items} />
          </section>
        ) : null,
      )}
    </nav>
  );
}
