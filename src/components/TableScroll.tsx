import {useEffect, useRef, useState} from 'react';
import type {ComponentProps, ReactNode} from 'react';

/**
 * A Markdown table that scrolls inside itself. It starts as a region that takes the keyboard's focus, so that it scrolls
 * without JavaScript too; a table that fits then stops being a stop of the Tab key.
 */
export function TableScroll(props: ComponentProps<'table'>): ReactNode {
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
  const region = fits === true ? {} : {role: 'region', tabIndex: 0, 'aria-label': '表(横にスクロールできる)'};
  return (
    <div className="table-scroll" data-overflowing={fits === false}>
      <p className="table-scroll__hint" aria-hidden="true">
        横にスクロールできる →
      </p>
      <div ref={pane} className="table-scroll__pane" {...region}>
        <table {...props} />
      </div>
    </div>
  );
}
