import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {changesFeed} from '@site/src/data/addresses';
import {changes} from '@site/src/data/changes';
import type {Mended} from '@site/src/data/changes';
import {sources} from '@site/src/data/sources';
import {areaOf} from './area-of';

/** What a mended statement said, and why it does not hold. */
function Before({mended: {was, why, source}}: {readonly mended: Mended}): ReactNode {
  const {title, url} = sources[source];
  return (
    <>
      <br />
      <small>
        直す前: <del>{was}</del>
        <br />
        理由: {why} 出典:{' '}
        <Link to={url} lang="en">
          {title}
        </Link>
      </small>
    </>
  );
}

/**
 * What changed, newest first, and the feed of it.
 * @param newest how many are shown; all of them, with what mended statements said before, unless told
 */
export function ChangeList({newest}: {readonly newest?: number}): ReactNode {
  const feed = useBaseUrl(changesFeed);
  return (
    <>
      <Head>
        <link rel="alternate" type="application/atom+xml" title="変わったこと" href={feed} />
      </Head>
      <ul className="changes">
        {changes.slice(0, newest).map(({id, date, title, section, mended}) => {
          const {key, label} = areaOf(section);
          return (
            <li key={id} className={`area--${key}`}>
              <small>
                <time dateTime={date}>{date}</time> {label}
              </small>
              <br />
              <Link to={section}>{title}</Link>
              {mended === undefined || newest !== undefined ? null : <Before mended={mended} />}
            </li>
          );
        })}
      </ul>
      <p>
        日付は、このノートに加えた日。
        {newest === undefined ? null : (
          <>
            <Link to="/corrections/#changes">{changes.length} 件すべて</Link>を見る。
          </>
        )}
        <a href={feed}>フィード（Atom）</a>でも読める。
      </p>
    </>
  );
}
