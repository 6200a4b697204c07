import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ReactNode} from 'react';
import {CopyLink} from '@site/src/components/copy-link/CopyLink';
import {groupTerms, pageOfRow} from '@site/src/data/glossary/group';
import type {TermGroup} from '@site/src/data/glossary/group';
import {terms} from '@site/src/data/glossary';
import type {Term} from '@site/src/data/glossary';

const rows = groupTerms(terms);
const groups = rows.flat().filter((group) => group.terms.length > 0);

/** The kana table: each letter leads to the first term that is read so. */
function KanaTable(): ReactNode {
  return (
    <nav className="kana-table" aria-label="読みの最初の文字">
      {rows.map((row) => (
        <ul key={row[0]?.letter}>
          {row.map((group) => (
            <li key={group.letter}>
              <Letter {...group} />
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

function Letter({letter, page, terms: [first]}: TermGroup): ReactNode {
  return first === undefined ? letter : <Link to={`${page}#${first.id}`}>{letter}</Link>;
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
      <KanaTable />
      <div data-moved="">
        {groups.map(({letter, page, terms: named}) => (
          <section key={letter} className="term-group">
            <h2>{letter}</h2>
            <ul className="term-names">
              {named.map((term) => {
                collectAnchor(term.id);
                return (
                  <li key={term.id}>
                    <Link id={term.id} to={`${page}#${term.id}`}>
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
      <KanaTable />
      {groups
        .filter(({page}) => page === pageOfRow(row))
        .map(({letter, terms: explained}) => (
          <section key={letter} className="term-group">
            <h2>{letter}</h2>
            <dl>
              {explained.map((term) => (
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
