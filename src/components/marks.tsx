import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import {labelEdition} from '@site/src/data/edition-labels';
import type {Edition} from '@site/src/data/sources';

/**
 * The 訂正 mark behind a statement that differs from the original note; leads to the entry on `/corrections/`.
 * @param id id of the entry in `src/data/corrections/`
 */
export function Corrected({id}: {readonly id: string}): ReactNode {
  return (
    <Link className="mark mark--corrected" to={`/corrections/#${id}`} title="元のノートからの訂正">
      訂正
    </Link>
  );
}

/**
 * Marks a statement whose source was not read in a current edition; says how it was read.
 * @param edition pages write `source="key"`; topic-page looks the edition up, so that readers need not load every
 *   source
 */
export function EditionNote({edition}: {readonly edition: Edition}): ReactNode {
  const {mark, meaning} = labelEdition(edition);
  return (
    <a className="mark mark--edition" href="#official-sources" title={meaning}>
      {mark}
    </a>
  );
}

/** Marks guidance that the notes put together from several facts, not from one page of AWS. */
export function Derived(): ReactNode {
  return (
    <span
      className="mark mark--derived"
      title="複数の事実からこのノートがまとめた目安。AWS の 1 つのページにある記述ではない"
    >
      ノートのまとめ
    </span>
  );
}
