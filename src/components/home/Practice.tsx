import Link from '@docusaurus/Link';
import home from '@generated/home/default/home.json';
import type {ReactNode} from 'react';
import {areas} from '@site/src/data/areas';
import {questions} from '@site/src/data/questions';
import {questionSetsOf, questionsOfSet} from '@site/src/data/questions/grouping';

/** How many questions there are, area by area, and the two ways to answer them. */
export function Practice(): ReactNode {
  const counts = areas
    .map((area) => ({
      ...area,
      count: questionSetsOf([area]).flatMap((set) => questionsOfSet(questions, set)).length,
    }))
    .filter(({count}) => count > 0);
  const most = Math.max(...counts.map(({count}) => count));
  return (
    <>
      <p>
        <Link to="/self-check/">
          <b>{questions.length}</b> 問のシナリオ問題
        </Link>
        と{' '}
        <Link to="/self-check/drill/">
          <b>{home.examPoints}</b> 問の一問一答
        </Link>
      </p>
      <ul>
        {counts.map(({key, label, count}) => (
          <li key={key} className={`area--${key}`}>
            <Link to={`/questions/${key}/`}>{key === 'introduction' ? '試験範囲' : label}</Link>
            <span>{count} 問</span>
            <svg width="100%" height="6" fill="var(--area-hue)" aria-hidden="true">
              <rect width={`${(count / most) * 100}%`} height="6" rx="3" />
            </svg>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/self-check/#practice">本番と同じ速さで 20 問を解く</Link>
      </p>
    </>
  );
}
