import type {CSSProperties, ReactNode, SVGProps} from 'react';
import {letter, stripWidth} from './lay-out-strip';

/**
 * How a drawing stands on its page. Here, as are its colours, since a page with code has no room left for a sheet of
 * its own (e2e/budgets.ts). Where the system forces its colours, it keeps its own, on its own paper.
 */
const style = {
  display: 'block',
  width: '100%',
  maxWidth: '28rem',
  height: 'auto',
  overflow: 'visible',
  background: 'var(--paper)',
  forcedColorAdjust: 'none',
  printColorAdjust: 'exact',
} satisfies CSSProperties;

interface DrawingProps extends SVGProps<SVGSVGElement> {
  /** In units of the drawing. */
  readonly height: number;
  readonly children: ReactNode;
}

/** A drawing of lines as wide as every other: plain SVG, no ids. */
export function Drawing({height, ...others}: DrawingProps): ReactNode {
  return (
    <svg
      viewBox={`0 0 ${stripWidth} ${height}`}
      width={stripWidth}
      height={height}
      style={style}
      fill="none"
      stroke="var(--ink-muted)"
      fontSize={letter}
      {...others}
    />
  );
}
