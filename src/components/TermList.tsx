import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {CopyLink} from '@site/src/components/copy-link/CopyLink';
import {groupTerms} from '@site/src/data/glossary/group';
import {terms} from '@site/src/data/glossary';

/** `/glossary/`: every term by reading, in the rows of the kana table, each with its own id. */
export function TermList(): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  return groupTerms(terms).map((group) => (
    <section key={group.row} className="term-group" aria-label={group.row}>
      <p className="term-group__row" aria-hidden="true">
        {group.row}
      </p>
      <dl>
        {group.terms.map((term) => {
          collectAnchor(term.id);
          return (
            <div key={term.id} className="term">
              <dt id={term.id}>
                <Link to={term.section}>{term.ja}</Link>
                {term.abbr && term.abbr !== term.ja ? <span className="term__abbr">{term.abbr}</span> : null}
                {term.en === term.ja ? null : (
                  <span className="term__en" lang="en">
                    {term.en}
                  </span>
                )}
                <CopyLink id={term.id} title={term.ja} of="用語" />
              </dt>
              <dd>
                {term.meaning}
                {term.aliases.length > 0 ? (
                  <span className="term__aliases">別の呼び方: {term.aliases.join('、')}</span>
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  ));
}
