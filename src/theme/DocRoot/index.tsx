// Wrap: the theme tries the routes of all pages, one after the other and twice, for each page that it renders. It gets
// the one of the page alone, where the address is as it is published.
import {useLocation} from '@docusaurus/router';
import OriginalDocRoot from '@theme-original/DocRoot';
import type {Props} from '@theme/DocRoot';
import type {ReactNode} from 'react';

export default function DocRoot(props: Props): ReactNode {
  const {route} = props;
  const {pathname} = useLocation();
  const own = route?.routes?.filter(({path}) => path === pathname) ?? [];
  return <OriginalDocRoot {...props} {...(own.length === 0 ? {} : {route: {...route, routes: own}})} />;
}
