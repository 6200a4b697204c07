// Change: a group is a link to its first page, and shows its pages while one of them is read: no script, and the list
// grows by one line a group only. An area that a long outline leads to (src/theme/DocSidebar) comes without items.
import Link from '@docusaurus/Link';
import {isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import {joinParticles} from '@site/src/japanese/particles';
import type {Props} from '@theme/DocSidebarItem/Category';
import DocSidebarItems from '@theme/DocSidebarItems';
import type {ReactNode} from 'react';

export default function DocSidebarItemCategory({item, activePath, level}: Props): ReactNode {
  const {label, href, className, collapsible, items} = item;
  const isCurrent = href === activePath;
  return (
    <li className={`menu__list-item ${className ?? ''}`}>
      {href === undefined ? (
        <span className="menu__group">{label}</span>
      ) : (
        <Link
          className={`menu__link ${isCurrent ? 'menu__link--active' : ''}`}
          aria-current={isCurrent ? 'page' : undefined}
          to={href}
        >
          {joinParticles(label)}
        </Link>
      )}
      {items.length === 0 || (collapsible && !isActiveSidebarItem(item, activePath)) ? null : (
        <ul className="menu__list">
          <DocSidebarItems items={items} activePath={activePath} level={level + 1} />
        </ul>
      )}
    </li>
  );
}
