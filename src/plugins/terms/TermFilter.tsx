import type {ReactNode} from 'react';

/** The field that narrows `/glossary/`; `filter.ts` answers it. It is not there without JavaScript. */
export function TermFilter(): ReactNode {
  return (
    <div className="term-filter">
      <label>
        用語を絞り込む
        <input type="search" name="term" placeholder="名前、略語、英語、読み" autoComplete="off" />
      </label>
      <p role="status" />
    </div>
  );
}
