import type {ComponentProps, ReactNode} from 'react';

/** The field with its icon; what else stands in its frame comes after it. */
export function SearchField({children, ...attributes}: ComponentProps<'input'>): ReactNode {
  return (
    <span className="search-field">
      <svg className="search-field__icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
        <path d="m13 13 4.5 4.5" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
      </svg>
      <input
        className="search-field__input"
        name="q"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={2000}
        aria-label="検索"
        aria-keyshortcuts="Control+K Meta+K /"
        {...attributes}
      />
      {children}
    </span>
  );
}

/** Where it is said that search does not work, and how to try again (`failure.ts`). */
export function FailurePlace(): ReactNode {
  return (
    <div role="alert" className="search-failure" hidden>
      <p />
      <button type="button" className="push">
        もう一度読み込む
      </button>
    </div>
  );
}
