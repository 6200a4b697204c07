import type {ReactNode} from 'react';
import {nameButton} from './link-forms';

/** What a link leads to, as the button names it. */
type LinkedThing = '節' | '図' | '用語' | '訂正' | '問題';

/** What a button to copy a link needs to know. */
export interface CopyLinkProps {
  /** The published id. */
  readonly id: string;
  /** Heading, caption or term, as plain text. */
  readonly title: string;
  readonly of?: LinkedThing;
  /** What a figure is drawn from, to be copied as well. */
  readonly source?: string;
}

/**
 * The button that copies the link to a section; `copy-link.ts` operates it. Without JavaScript it is not seen, and the
 * sign behind the heading is the link.
 */
export function CopyLink({id, title, of = '節', source}: CopyLinkProps): ReactNode {
  const action = `この${of}のリンクをコピー`;
  return (
    <span className="copy-link" data-link-to={id} data-source={source}>
      <button
        type="button"
        className="copy-link__button"
        aria-label={nameButton(action, title)}
        title={action}
        aria-expanded={false}
      />
    </span>
  );
}
