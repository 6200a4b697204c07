import {useLocation} from '@docusaurus/router';
import {useEffect, useSyncExternalStore} from 'react';
import {areMatchesShown, hideMatches, showMatches, takeForLanding, watchMatches} from './landing';

/**
 * Marks the match on the page that a result led to, until Esc, the next page, or the returned call.
 * @returns how to take the marks away; `undefined` while there are none
 */
export function useLanding(): (() => void) | undefined {
  const {pathname, hash, key} = useLocation();
  const marked = useSyncExternalStore(watchMatches, areMatchesShown, () => false);
  useEffect(() => {
    const literals = takeForLanding(`${pathname}${hash}`);
    const article = document.querySelector('main');
    if (literals !== undefined && article !== null) {
      showMatches(article, literals);
    }
    return hideMatches;
    // The key, since a result may lead to the address where the reader already is.
  }, [pathname, hash, key]);
  useEffect(() => {
    if (!marked) {
      return undefined;
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) {
        hideMatches();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [marked]);
  return marked ? hideMatches : undefined;
}
