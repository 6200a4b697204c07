// Change: the header of the page is one, with the navigation in it; without the menu of a phone and what lies behind
// it. It is made of the page's own lists when it is opened (src/behaviours/site-menu.ts).
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Navbar/Layout';
import type {ReactNode} from 'react';

export default function NavbarLayout({children}: Props): ReactNode {
  return (
    <header className="navbar navbar--fixed-top">
      <nav className="navbar__inner" aria-label={translate({id: 'theme.NavBar.navAriaLabel'})}>
        {children}
      </nav>
    </header>
  );
}
