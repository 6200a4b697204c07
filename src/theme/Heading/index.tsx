// Change: every h2–h4 has a button that copies the link to its section, and a sign that is this link for who has no
// JavaScript; no line begins with a particle.
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Heading';
import type {ReactNode} from 'react';
import {CopyLink} from '@site/src/components/copy-link/CopyLink';
import {joinParticlesIn} from '@site/src/japanese/particles';

export default function Heading({as: As, id, children, ...props}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (As === 'h1' || id === undefined) {
    return <As {...props}>{joinParticlesIn(children)}</As>;
  }
  collectAnchor(id);
  return (
    <>
      <As {...props} id={id}>
        {joinParticlesIn(children)}
        <a className="hash-link" href={`#${id}`} aria-label="この節へのリンク" />
      </As>
      {/* A row of its own, not part of the heading: a heading's name is what it says, and nothing more. */}
      <div className={`copy-link-row copy-link-row--${As}`}>
        <CopyLink id={id} />
      </div>
    </>
  );
}
