import type {ReactNode} from 'react';
import type {MarkedPart} from '../engine/marks';
import type {SearchResult} from '../engine/search-engine';
import styles from './search.module.css';

function Marked({parts}: {readonly parts: readonly MarkedPart[]}): ReactNode {
  return parts.map(({text, marked}, index) => (marked ? <mark key={index}>{text}</mark> : text));
}

/** A result as read: page › section, the excerpt, and the word that found it where neither shows it. */
export function ResultText({result}: {readonly result: SearchResult}): ReactNode {
  const {kind, page, heading, excerpt, foundAs, area} = result;
  return (
    <>
      <span className={styles.place}>
        <span className={`${styles.area} area--${area}`} aria-hidden="true" />
        {kind === 'page' ? null : (
          <>
            <span className={styles.page}>{page}</span>
            <span className={styles.arrow}> › </span>
          </>
        )}
        <span className={styles.heading}>
          <Marked parts={heading} />
        </span>
        {kind === 'page' ? <span className={styles.note}>ページの先頭</span> : null}
      </span>
      <span className={styles.excerpt}>
        <Marked parts={excerpt} />
      </span>
      {foundAs === undefined ? null : <span className={styles.note}>「{foundAs}」で一致</span>}
    </>
  );
}
