import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {changesFeed} from '@site/src/data/addresses';
import {changes} from '@site/src/data/changes';
import {areaOf} from './area-of';

/**
 * What changed, newest first, and the feed of it.
 * @param newest how many are shown; all of them unless told
 */
export function ChangeList({newest}: {readonly newest?: number}): ReactNode {
  const feed = useBaseUrl(changesFeed);
  return (
    <>
      <Head>
        <link rel="alternate" type="application/atom+xml" title="変わったこと" href={feed} />
      </Head>
      <ul className="changes">
        {changes.slice(0, newest).map(({id, date, title, section}) => {
          const {key, label} = areaOf(section);
          return (
            <li key={id} className={`area--${key}`}>
              <small>
                <time dateTime={date}>{date}</time> {label}
              </small>
              <br />
              <Link to={section}>{title}</Link>
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
