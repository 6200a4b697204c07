import type {ReactNode} from 'react';

/** Says how much is kept of the reader, and takes it away on demand; without JavaScript it is not seen. */
export function ForgetRecords(): ReactNode {
  return (
    <div className="forget-records">
      <p role="status">読んだページ 0、答えた問題 0</p>
      <button type="button" className="push" disabled>
        読んだ印と答えの記録を消す
      </button>
    </div>
  );
}
