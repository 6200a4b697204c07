import {Redirect, useLocation} from '@docusaurus/router';
import type {ReactNode} from 'react';

/** Stands for the small pages in `npm start`: `/page/id/` leads to `/page/#id`. */
export default function ForwardToSection(): ReactNode {
  const {pathname, search} = useLocation();
  return <Redirect to={pathname.replace(/([^/]+)\/?$/, (_, id: string) => `${search}#${id}`)} />;
}
