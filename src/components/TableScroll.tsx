import type {ComponentProps, ReactNode} from 'react';

/** A Markdown table that scrolls inside itself; `scroll-panes.ts` says where that is so. */
export function TableScroll(props: ComponentProps<'table'>): ReactNode {
  return (
    <div className="table-scroll">
      <div
        className="table-scroll__pane"
        data-scroll-pane
        role="region"
        tabIndex={0}
        aria-label="表(横にスクロールできる)"
      >
        <table {...props} />
      </div>
      <p className="table-scroll__hint" aria-hidden="true">
        横にスクロールできる →
      </p>
    </div>
  );
}
