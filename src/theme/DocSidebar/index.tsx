// Change: the same list in every window. The menu of a phone shows a copy of it (src/behaviours/site-menu.ts).
import DocSidebarDesktop from '@theme/DocSidebar/Desktop';
import type {Props} from '@theme/DocSidebar';
import type {ReactNode} from 'react';

export default function DocSidebar(props: Props): ReactNode {
  return <DocSidebarDesktop {...props} />;
}
