import type {CSSProperties, ReactNode} from 'react';
import {CopyLink} from '@site/src/components/copy-link/CopyLink';

/** How a figure with one drawing stands on its page: its caption as wide as the text, its button at the text's edge. */
export const figureStyle = {maxWidth: 'var(--measure)', margin: '1.5rem 0 0.5rem'} satisfies CSSProperties;

/** Id of a figure's caption, which names it without the button beside it. */
export const captionOf = (id: string): string => `${id}-caption`;

/** The caption of a figure, with the button that copies its link. */
export function Caption({id, title}: {readonly id: string; readonly title: string}): ReactNode {
  return (
    <figcaption className="diagram__foot" style={{flexWrap: 'nowrap', alignItems: 'center'}}>
      <span id={captionOf(id)} className="diagram__title">
        {title}
      </span>
      <span className="diagram__actions">
        <CopyLink id={id} title={title} of="図" />
      </span>
    </figcaption>
  );
}
