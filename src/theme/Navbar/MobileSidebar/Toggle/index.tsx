// Change: without JavaScript the button leads to the list of all topics.
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import IconMenu from '@theme/Icon/Menu';
import type {ReactNode} from 'react';

export default function MobileSidebarToggle(): ReactNode {
  const home = useBaseUrl('/');
  return (
    <form className="site-menu-toggle" action={`${home}#topics`}>
      <button
        className="navbar__toggle clean-btn"
        type="submit"
        aria-haspopup="dialog"
        aria-label={translate({id: 'theme.docs.sidebar.toggleSidebarButtonAriaLabel'})}
      >
        <IconMenu />
      </button>
    </form>
  );
}
