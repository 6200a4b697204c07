import {useEffect, useRef, useState} from 'react';
import type {RefObject} from 'react';

/**
 * Whether a pane's content fits its width, so that it need not be a stop of the Tab key.
 * @returns the ref for the pane, and whether it fits; `undefined` until measured, and for ever without JavaScript
 */
export function useFits(): readonly [pane: RefObject<HTMLDivElement | null>, fits: boolean | undefined] {
  const pane = useRef<HTMLDivElement>(null);
  const [fits, setFits] = useState<boolean>();
  useEffect(() => {
    const element = pane.current;
    if (element === null) {
      return undefined;
    }
    const observer = new ResizeObserver(() => setFits(element.scrollWidth <= element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [pane, fits];
}
