import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import type {SectionAddress} from '@site/src/data/addresses';

/**
 * Keeps an address alive whose section changed its id, or moved to another page.
 * @param id the old id, on the page that had it
 * @param to where the section moved; without it, the section is what stands below
 */
export function AnchorAlias({id, to}: {readonly id: string; readonly to?: SectionAddress}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return to === undefined ? <span id={id} className="anchor-alias" /> : <MovedSection id={id} to={to} />;
}

function MovedSection({id, to}: {readonly id: string; readonly to: SectionAddress}): ReactNode {
  return (
    // Where the client module of permalinks leads who comes for the section.
    <p id={id} className="anchor-alias" data-moved="">
      この節は移動した。<Link to={to}>移動先の節を読む</Link>
    </p>
  );
}
