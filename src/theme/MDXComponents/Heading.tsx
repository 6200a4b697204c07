// Change: a button beside every h2–h4 copies the link to its section.
import Heading from '@theme-original/MDXComponents/Heading';
import type {Props} from '@theme/MDXComponents/Heading';
import type {ReactNode} from 'react';
import {CopyLink} from '@site/src/components/copy-link/CopyLink';
import {textOf} from '@site/src/components/copy-link/text-of';

export default function HeadingWithCopyLink(props: Props): ReactNode {
  const {as, id, children} = props;
  return (
    <>
      <Heading {...props} />
      {id !== undefined && (as === 'h2' || as === 'h3' || as === 'h4') ? (
        // A row of its own, not part of the heading: a heading's name is what it says, and nothing more.
        <div className={`copy-link-row copy-link-row--${as}`}>
          <CopyLink id={id} title={textOf(children)} />
        </div>
      ) : null}
    </>
  );
}
