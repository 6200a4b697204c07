import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {labelEdition} from '@site/src/data/edition-labels';
import type {Edition} from '@site/src/data/sources';

/** Where every mark is explained: what a `title` says, a finger and a keyboard never get to see. */
const legend = '/reading-guide/#marks';

/**
 * The 訂正 mark behind a statement that differs from the original note; leads to the entry on `/corrections/`.
 * @param id id of the entry in `src/data/corrections/`
 */
export function Corrected({id}: {readonly id: string}): ReactNode {
  return (
    <Link className="mark mark--corrected" to={`/corrections/#${id}`}>
      訂正
    </Link>
  );
}

/**
 * Marks a statement whose source was not read in a current edition, and leads to what that means.
 * @param edition pages write `source="key"`; topic-page looks the edition up, so that readers need not load every
 *   source
 */
export function EditionNote({edition}: {readonly edition: Edition}): ReactNode {
  return (
    <Link className="mark mark--edition" to={legend}>
      {labelEdition(edition)}
    </Link>
  );
}

/** Marks guidance that the notes put together from several facts, not from one page of AWS. */
export function Derived(): ReactNode {
  return (
    <Link className="mark" to={legend}>
      ノートのまとめ
    </Link>
  );
}
