import {useHistory} from '@docusaurus/router';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useEffect} from 'react';
import type {CSSProperties, MouseEvent, ReactNode} from 'react';
import {announce, prepareAnnouncements} from '@site/src/components/announce/announce';
import {CopyLink} from '@site/src/components/copy-link/CopyLink';
import {useFits} from '@site/src/components/use-fits';

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
  readonly height?: string;
  /** The block itself, where the reader's browser has to draw. */
  readonly children?: ReactNode;
}

/** A diagram with its caption, a button that enlarges it and one that copies its text. */
export function Diagram({id, title, source, svg, width = '', height = '', children}: DiagramProps): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  const history = useHistory();
  // Without JavaScript the pane takes the keyboard's focus in any case; with it, only where there is a width to scroll.
  const [pane, fits] = useFits();

  useEffect(prepareAnnouncements, []);
  collectAnchor(id);

  const enlarge = async (): Promise<void> => {
    const {openDiagramDialog} = await import('./diagram-dialog');
    openDiagramDialog({title, figureId: id, svg: svg ?? '', size: {width: Number(width), height: Number(height)}});
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(source);
      announce('コピーしました');
    } catch {
      announce('コピーできない');
    }
  };
  /** Links of the site inside the SVG change the page without loading it anew, like every other link. */
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : undefined;
    if (link && event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      history.push(link);
    }
  };

  const size: CSSProperties & Record<'--diagram-width', string> = {'--diagram-width': `${width}px`};
  return (
    <figure id={id} className="diagram" {...(svg === undefined ? {} : {style: size})}>
      {svg === undefined ? (
        children
      ) : (
        <>
          <p className="diagram__hint" aria-hidden="true">
            横にスクロールできる →
          </p>
          <div
            ref={pane}
            className="diagram__pane"
            {...(fits === true
              ? {}
              : {role: 'region', tabIndex: 0, 'aria-label': `図「${title}」(横にスクロールできる)`})}
            onClick={follow}
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
            <button type="button" onClick={() => void enlarge()}>
              図を拡大
            </button>
          )}
          <button type="button" onClick={() => void copy()}>
            図のソースをコピー
          </button>
          <CopyLink id={id} title={title} of="図" />
        </span>
      </figcaption>
    </figure>
  );
}
