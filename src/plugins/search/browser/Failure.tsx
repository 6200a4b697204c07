import type {ReactNode} from 'react';
import type {FailureReason} from './messages';
import styles from './search.module.css';

const reasons: Readonly<Record<FailureReason, string>> = {
  network: '検索の索引に接続できない。',
  status: 'サーバーが検索の索引を返さない。',
  broken: '検索の索引が壊れている。',
  worker: '検索を始められない。',
  timeout: '検索の索引が届かない。',
};

/** Says that search does not work, why, and how to try again. */
export function Failure({reason, onRetry}: {readonly reason: FailureReason; readonly onRetry: () => void}): ReactNode {
  return (
    <div role="alert" className={styles.failure}>
      <p>{reasons[reason]}</p>
      <button type="button" className={styles.button} onClick={onRetry}>
        もう一度読み込む
      </button>
    </div>
  );
}
