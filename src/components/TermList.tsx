import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {CopyLink} from '@site/src/components/copy-link/CopyLink';
import {groupTerms, lettersWithTerms, pageOfRow} from '@site/src/data/glossary/group';
import type {TermGroup} from '@site/src/data/glossary/group';
import {terms} from '@site/src/data/glossary';
import type {Term} from '@site/src/data/glossary';

/**
 * The rows of the kana table, which stay in sight: each leads to its first letter that has terms.
 * @param row key of the page that the bar stands on; none on the list of all names, which it stays on
 */
function KanaBar({row}: {readonly row?: string}): ReactNode {
  return (
    <nav className="kana-bar" aria-label="読みの行">
      {groupTerms(terms).map(([first, ...others]) => {
        const start = [first, ...others].find((group) => group !== undefined && group.terms.length > 0);
        return start === undefined ? null : (
          <Link
            key={start.id}
            to={`${row === undefined ? '' : start.page}#${start.id}`}
            aria-current={row !== undefined && start.page === pageOfRow(row) ? 'true' : undefined}
          >
            {first?.letter}
          </Link>
        );
      })}
    </nav>
  );
}

function Letter({id, letter}: TermGroup): ReactNode {
  useBrokenLinks().collectAnchor(id);
  return <h2 id={id}>{letter}</h2>;
}

function Abbreviation({abbr, ja}: Term): ReactNode {
  return abbr === undefined || abbr === ja ? null : <span className="term__abbr">{abbr}</span>;
}

/**
 * `/glossary/`: the name of every term by reading, which leads to its meaning. Until 2026-11-29 the meanings stood
 * here; who comes for one is led on (client module of permalinks).
 */
export function TermIndex(): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  return (
    <>
      <KanaBar />
      <div data-moved="">
        {lettersWithTerms(terms).map((group) => (
          <section key={group.id} className="term-group">
            <Letter {...group} />
            <ul className="term-names">
              {group.terms.map((term) => {
                collectAnchor(term.id);
                return (
                  <li key={term.id}>
                    <Link id={term.id} to={`${group.page}#${term.id}`}>
                      {term.ja}
                    </Link>
                    <Abbreviation {...term} />
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** A page below `/glossary/`: the terms of a row by reading, each with its meaning and its own id. */
export function TermList({row}: {readonly row: string}): ReactNode {
  return (
    <>
      <KanaBar row={row} />
      {lettersWithTerms(terms, row).map((group) => (
        <section key={group.id} className="term-group">
          <Letter {...group} />
          <dl>
            {group.terms.map((term) => (
              <ExplainedTerm key={term.id} {...term} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function ExplainedTerm(term: Term): ReactNode {
  const {id, ja, en, aliases, meaning, section} = term;
  useBrokenLinks().collectAnchor(id);
  return (
    <div className="term">
      <dt id={id}>
        <Link to={section}>{ja}</Link>
        <Abbreviation {...term} />
        {en === ja ? null : (
          <span className="term__en" lang="en">
            {en}
          </span>
        )}
        <CopyLink id={id} title={ja} of="用語" />
      </dt>
      <dd>
        {meaning}
        {aliases.length > 0 ? <span className="term__aliases">別の呼び方: {aliases.join('、')}</span> : null}
      </dd>
    </div>
  );
}
