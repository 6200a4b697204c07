import type {ComponentProps, ReactNode} from 'react';
import {useFits} from './use-fits';

/**
 * A Markdown table that scrolls inside itself. It starts as a region that takes the keyboard's focus, so that it
 * scrolls without JavaScript too; a table that fits then stops being a stop of the Tab key.
 */
export function TableScroll(props: ComponentProps<'table'>): ReactNode {
  const [pane, fits] = useFits();
  const region = fits === true ? {} : {role: 'region', tabIndex: 0, 'aria-label': '表(横にスクロールできる)'};
  return (
    <div className="table-scroll" data-overflowing={fits === false}>
      <div ref={pane} className="table-scroll__pane" {...region}>
        <table {...props} />
      </div>
      <p className="table-scroll__hint" aria-hidden="true">
        横にスクロールできる →
      </p>
    </div>
  );
}
