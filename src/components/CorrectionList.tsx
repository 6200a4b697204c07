import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {ReactNode} from 'react';
import {CopyLink} from '@site/src/components/copy-link/CopyLink';
import {splitAddress} from '@site/src/data/addresses';
import {labelEdition} from '@site/src/data/edition-labels';
import {corrections} from '@site/src/data/corrections';
import {kindsOfSubstance} from '@site/src/data/corrections/types';
import type {Correction, CorrectionKind} from '@site/src/data/corrections/types';
import {sources} from '@site/src/data/sources';
import type {Source} from '@site/src/data/sources';
import {joinParticles} from '@site/src/japanese/particles';

const kindLabels = {
  outdated: '古くなった',
  imprecise: '不正確',
  added: '補足',
  typo: '表記の誤り',
  lost: '欠けていた',
} as const satisfies Record<CorrectionKind, string>;

/** The entries of `/corrections/` of one kind, folded: slips and losses, which few look for. */
export function CorrectionList({kind}: {readonly kind: CorrectionKind}): ReactNode {
  const entries = corrections.filter((correction) => correction.kind === kind);
  return (
    <details className="corrections-fold">
      <summary>{entries.length} 件を開く</summary>
      {entries.map((correction) => (
        <CorrectionEntry key={correction.id} correction={correction} />
      ))}
    </details>
  );
}

/** The pages that a name of the sidebar stands for: its own, and those below it. */
const pagesOf = (item: PropSidebarItem): string[] =>
  item.type === 'html'
    ? []
    : [
        ...(item.href === undefined ? [] : [item.href]),
        ...(item.type === 'category' ? item.items.flatMap(pagesOf) : []),
      ];

/** The entries that change what the note said, by the service whose page carries the truth, in reading order. */
export function CorrectionsByService(): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  const areas = useDocsSidebar()?.items ?? [];
  const changed = corrections.filter(({kind}) => kindsOfSubstance.includes(kind));
  return areas.flatMap((area) =>
    (area.type === 'category' ? area.items : []).map((item) => {
      const pages = pagesOf(item);
      const entries = changed.filter(({section}) => pages.includes(withBaseUrl(splitAddress(section).page)));
      return item.type === 'html' || entries.length === 0 ? null : (
        <section key={item.label} className={area.className}>
          <h3 className="corrections__service">{joinParticles(item.label)}</h3>
          {entries.map((correction) => (
            <CorrectionEntry key={correction.id} correction={correction} />
          ))}
        </section>
      );
    }),
  );
}

function CorrectionEntry({correction}: {readonly correction: Correction}): ReactNode {
  useBrokenLinks().collectAnchor(correction.id);
  const source: Source = sources[correction.source];
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
          <span className="edition">{labelEdition(source.edition)}</span>
        </span>
      </p>
      <CopyLink id={correction.id} title={`訂正: ${correction.said}`} of="訂正" />
    </article>
  );
}
