// Change: without the menu of a phone and what lies behind it. It is made of the page's own lists when it is opened
// (src/behaviours/site-menu.ts).
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Navbar/Layout';
import type {ReactNode} from 'react';

export default function NavbarLayout({children}: Props): ReactNode {
  return (
    <nav className="navbar navbar--fixed-top" aria-label={translate({id: 'theme.NavBar.navAriaLabel'})}>
      {children}
    </nav>
  );
}
