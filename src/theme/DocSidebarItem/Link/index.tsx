// Change: a page of the notes and nothing else; no line begins with a particle.
import Link from '@docusaurus/Link';
import {isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import {joinParticles} from '@site/src/japanese/particles';
import type {Props} from '@theme/DocSidebarItem/Link';
import type {ReactNode} from 'react';

export default function DocSidebarItemLink({item, activePath}: Props): ReactNode {
  const isCurrent = isActiveSidebarItem(item, activePath);
  return (
    <li className="menu__list-item">
      <Link
        className={`menu__link ${isCurrent ? 'menu__link--active' : ''}`}
        aria-current={isCurrent ? 'page' : undefined}
        to={item.href}
      >
        {joinParticles(item.label)}
      </Link>
    </li>
  );
}
