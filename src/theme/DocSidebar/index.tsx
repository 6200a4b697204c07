// Change: the same list in every window, short where it would be long. The menu of a phone shows a copy of it
// (src/behaviours/site-menu.ts).
import {isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import DocSidebarDesktop from '@theme/DocSidebar/Desktop';
import type {Props} from '@theme/DocSidebar';
import type {ReactNode} from 'react';
import {shortenOutline} from './shorten-outline';

export default function DocSidebar({sidebar, ...props}: Props): ReactNode {
  const shown = shortenOutline(sidebar, (item) => isActiveSidebarItem(item, props.path));
  return <DocSidebarDesktop {...props} sidebar={shown} />;
}
