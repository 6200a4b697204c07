import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import useBaseUrl, {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import {useEffect, useId, useRef, useState, useSyncExternalStore} from 'react';
import type {FocusEvent, KeyboardEvent, MouseEvent, ReactNode, SubmitEvent} from 'react';
import {cutQuery} from '../engine/query';
import type {SearchResult} from '../engine/search-engine';
import {Failure} from './Failure';
import {rememberForLanding} from './landing';
import {ResultText} from './ResultText';
import styles from './search.module.css';
import {useLanding} from './use-landing';
import {searchClient, useSearch, useSearchStatus} from './use-search';
import type {Answered} from './use-search';
import {isComposing, useShortcut} from './use-shortcut';

const shown = 12;

const readIsApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);
const neverChanges = () => () => undefined;

/**
 * The box of the navbar: a combobox with a list popup (WAI-ARIA 1.2, list autocomplete with manual selection). Keys of
 * a conversion in progress are the input method's.
 */
export function SearchBox(): ReactNode {
  const searchPath = useBaseUrl('/search/');
  const {pathname} = useLocation();
  const clearMarks = useLanding();
  return (
    <>
      {pathname === searchPath ? null : <Box searchPath={searchPath} />}
      {clearMarks === undefined ? null : (
        <button type="button" className={styles.clear} onClick={clearMarks}>
          一致の強調を消す <kbd>Esc</kbd>
        </button>
      )}
    </>
  );
}

function Box({searchPath}: {readonly searchPath: string}): ReactNode {
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const composing = useRef(false);
  const listId = useId();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(false);
  const [choice, setChoice] = useState<{readonly among: Answered | undefined; readonly index: number}>();
  const isApple = useSyncExternalStore(neverChanges, readIsApple, () => false);
  const status = useSearchStatus();
  const answered = useSearch(query, undefined, shown);
  useShortcut(field);
  // A choice belongs to the list it was made in: an effect that took it back would run after the next key press.
  const active = choice?.among === answered ? (choice?.index ?? -1) : -1;
  const setActive = (index: number): void => {
    setChoice({among: answered, index});
  };
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({block: 'nearest'});
  }, [active]);

  const results = answered?.answer.results ?? [];
  const expanded = open && results.length > 0;
  const allResults = `${searchPath}?q=${encodeURIComponent(cutQuery(query))}`;

  const close = (): void => {
    setOpen(false);
    field.current?.blur();
  };
  const openResult = (result: SearchResult): void => {
    const address = withBaseUrl(result.address);
    rememberForLanding(address, result.literals);
    close();
    history.push(address);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent) || composing.current) {
      if (event.key === 'Enter') {
        // The Enter that confirms a conversion must not send the form either.
        event.preventDefault();
      }
      return;
    }
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (expanded) {
          const step = event.key === 'ArrowDown' ? 1 : -1;
          const count = results.length + 1;
          setActive(((active + 1 + step + count) % count) - 1);
        }
        break;
      }
      case 'Enter': {
        const chosen = results[active];
        if (expanded && chosen !== undefined) {
          event.preventDefault();
          openResult(chosen);
        }
        break;
      }
      case 'Escape':
        event.preventDefault();
        if (query === '') {
          close();
        } else {
          setQuery('');
        }
        break;
      default:
    }
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!composing.current && query.trim() !== '') {
      close();
      history.push(allResults);
    }
  };
  const onBlur = (event: FocusEvent<HTMLFormElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) {
      setOpen(false);
    }
  };
  const onOptionClick = (event: MouseEvent, result: SearchResult): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      window.open(withBaseUrl(result.address), '_blank', 'noopener');
    } else {
      openResult(result);
    }
  };

  return (
    <form
      role="search"
      action={searchPath}
      className={`${styles.box} ${open ? styles.open : ''}`}
      onSubmit={onSubmit}
      onBlur={onBlur}
    >
      <div className={styles.fieldRow}>
        <span className={styles.fieldFrame}>
          <SearchIcon />
          <input
            ref={field}
            className={styles.field}
            name="q"
            type="text"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={2000}
            placeholder="検索"
            role="combobox"
            aria-label="検索"
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-expanded={expanded}
            aria-controls={listId}
            aria-activedescendant={expanded && active >= 0 ? `${listId}-${active}` : undefined}
            aria-keyshortcuts="Control+K Meta+K /"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              // What was marked answered another question: Enter must not open it while the answer is under way.
              setChoice(undefined);
              setOpen(true);
            }}
            onFocus={() => {
              searchClient.start();
              setOpen(true);
            }}
            onClick={() => setOpen(true)}
            onCompositionStart={() => {
              composing.current = true;
            }}
            onCompositionEnd={() => {
              composing.current = false;
            }}
            onKeyDown={onKeyDown}
          />
          <kbd className={styles.hint} aria-hidden="true">
            {isApple ? '⌘ K' : 'Ctrl K'}
          </kbd>
        </span>
        <button type="button" className={`${styles.button} ${styles.close}`} onClick={close}>
          閉じる
        </button>
      </div>
      <div className={styles.panel} hidden={!open}>
        {status.phase === 'failed' ? (
          <Failure reason={status.reason} onRetry={() => searchClient.start()} />
        ) : (
          <p role="status" className={styles.status}>
            {query.trim() === ''
              ? '語句、略語、質問のどれでも探せる'
              : answered === undefined
                ? '索引を読み込み中…'
                : countText(answered.answer.total)}
          </p>
        )}
        <ul
          ref={list}
          id={listId}
          role="listbox"
          aria-label="検索結果"
          className={styles.list}
          hidden={!expanded}
          data-answers={answered?.query}
        >
          {results.map((result, index) => (
            <li
              key={result.address}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles.option}
              // The field keeps the focus; a mouse press would take it away and close the panel before the click.
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setActive(index)}
              onClick={(event) => onOptionClick(event, result)}
            >
              <ResultText result={result} />
            </li>
          ))}
        </ul>
        {query.trim() === '' ? null : (
          <Link className={styles.all ?? ''} to={allResults} onClick={() => setOpen(false)}>
            {answered !== undefined && results.length === 0 ? '近い用語とトピックの一覧を見る' : 'すべての結果を見る'}
          </Link>
        )}
      </div>
    </form>
  );
}

/** How many results there are, in words. */
export function countText(total: number): string {
  return total === 0 ? '一致する節がない' : `${total} 件`;
}

export function SearchIcon(): ReactNode {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <path d="m13 13 4.5 4.5" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
    </svg>
  );
}
