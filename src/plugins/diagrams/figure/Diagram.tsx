import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {CSSProperties, ReactNode} from 'react';
import {CopyLink} from '@site/src/components/copy-link/CopyLink';

/** What the remark plugin writes for a ```mermaid block. */
export interface DiagramProps {
  /** Permanent id of the figure. */
  readonly id: string;
  /** accTitle: caption and accessible name. */
  readonly title: string;
  /** The mermaid text. */
  readonly source: string;
  /** The drawing; absent where the reader's browser has to draw. */
  readonly svg?: string;
  /** At full size, in CSS px. */
  readonly width?: string;
  /** `<symbol>`s of the icons in all drawings of the page, in its first figure. */
  readonly icons?: string;
  /** The block itself, where the reader's browser has to draw. */
  readonly children?: ReactNode;
}

/**
 * A diagram with its caption, a button that enlarges it (`client.ts`) and one that copies its link or its text. That
 * text stands in the page, where it compresses to 200 bytes beside the drawing's own words: a browser may refuse to
 * copy what had to be fetched first.
 */
export function Diagram({id, title, source, svg, width = '', icons, children}: DiagramProps): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  collectAnchor(id);
  const size: CSSProperties & Record<'--diagram-width', string> = {'--diagram-width': `${width}px`};
  return (
    // A diagram that the reader's browser draws needs React, and so the bundle (src/plugins/static-pages).
    <figure
      id={id}
      className="diagram"
      aria-labelledby={`${id}-caption`}
      {...(svg === undefined ? {'data-needs-client': true} : {style: size})}
    >
      {icons === undefined ? null : (
        <svg className="diagram__icons" width="0" height="0" aria-hidden dangerouslySetInnerHTML={{__html: icons}} />
      )}
      {svg === undefined ? (
        children
      ) : (
        <>
          <p className="diagram__hint" aria-hidden="true">
            横にスクロールできる →
          </p>
          <div
            className="diagram__pane"
            data-scroll-pane
            role="region"
            tabIndex={0}
            aria-label={`図「${title}」(横にスクロールできる)`}
            dangerouslySetInnerHTML={{__html: svg}}
          />
        </>
      )}
      <figcaption className="diagram__foot">
        <span id={`${id}-caption`} className="diagram__title">
          {title}
        </span>
        <span className="diagram__actions">
          {svg === undefined ? null : (
            <button type="button" name="enlarge" className="push push--quiet" aria-describedby={`${id}-caption`}>
              図を拡大
            </button>
          )}
          <CopyLink id={id} title={title} of="図" source={source} />
        </span>
      </figcaption>
    </figure>
  );
}
