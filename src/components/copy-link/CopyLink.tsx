import type {ReactNode} from 'react';
import {nameButton} from './link-forms';

/** What a link leads to, as the button names it. */
type LinkedThing = '図' | '用語' | '訂正' | '問題';

/** What a button to copy a link needs to know. */
export interface CopyLinkProps {
  /** The published id. */
  readonly id: string;
}

/** The same, for what has no heading. */
interface NamedCopyLinkProps extends CopyLinkProps {
  /** Caption or term, as plain text. */
  readonly title: string;
  readonly of: LinkedThing;
  /** What a figure is drawn from, to be copied as well. */
  readonly source?: string;
}

/**
 * The button that copies the link to a section; `copy-link.ts` operates it. Without JavaScript it is not seen, and the
 * sign behind the heading is the link. Its heading describes it, or else its own name says what it leads to.
 */
export function CopyLink({id, ...thing}: CopyLinkProps | NamedCopyLinkProps): ReactNode {
  const action = 'title' in thing ? `この${thing.of}のリンクをコピー` : 'リンクをコピー';
  return (
    <span className="copy-link" data-link-to={id} data-source={'title' in thing ? thing.source : undefined}>
      <button
        type="button"
        className="copy-link__button"
        title={action}
        aria-expanded={false}
        {...('title' in thing ? {'aria-label': nameButton(action, thing.title)} : {'aria-describedby': id})}
      />
    </span>
  );
}
