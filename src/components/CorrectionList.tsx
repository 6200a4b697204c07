import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {CopyLink} from '@site/src/components/copy-link/CopyLink';
import {labelEdition} from '@site/src/data/edition-labels';
import {corrections} from '@site/src/data/corrections';
import type {Correction, CorrectionKind} from '@site/src/data/corrections/types';
import {sources} from '@site/src/data/sources';
import type {Source} from '@site/src/data/sources';

const kindLabels = {
  outdated: '古くなった',
  imprecise: '不正確',
  added: '補足',
  typo: '表記の誤り',
  lost: '欠けていた',
} as const satisfies Record<CorrectionKind, string>;

/**
 * The entries of `/corrections/` of one kind, each with its own id, linked back to the section that carries the truth.
 */
export function CorrectionList({kind}: {readonly kind: CorrectionKind}): ReactNode {
  return (
    <div className="corrections">
      {corrections
        .filter((correction) => correction.kind === kind)
        .map((correction) => (
          <CorrectionEntry key={correction.id} correction={correction} />
        ))}
    </div>
  );
}

function CorrectionEntry({correction}: {readonly correction: Correction}): ReactNode {
  useBrokenLinks().collectAnchor(correction.id);
  const source: Source = sources[correction.source];
  const edition = labelEdition(source.edition);
  return (
    <article id={correction.id} className="correction">
      <p className="correction__said">
        <span className="correction__label">元のノート</span>
        <del>{correction.said}</del>
        <span className={`mark mark--${correction.kind}`}>{kindLabels[correction.kind]}</span>
      </p>
      <p className="correction__now">
        <span className="correction__label">正しくは</span>
        {correction.now}
      </p>
      <p className="correction__why">
        <span className="correction__label">理由</span>
        {correction.why}
      </p>
      <p className="correction__links">
        <Link to={correction.section}>書いてある節を読む</Link>
        <span>
          出典:{' '}
          <Link to={source.url} lang="en">
            {source.title}
          </Link>{' '}
          <span className="edition" title={edition.meaning}>
            {edition.mark}
          </span>
        </span>
      </p>
      <CopyLink id={correction.id} title={`訂正: ${correction.said}`} of="訂正" />
    </article>
  );
}
