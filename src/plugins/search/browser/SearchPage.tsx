import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {DocsSidebarProvider} from '@docusaurus/plugin-content-docs/client';
import {useHistory, useLocation} from '@docusaurus/router';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import {useEffect, useRef, useState} from 'react';
import type {ReactNode, SubmitEvent} from 'react';
import {TopicMap} from '@site/src/components/TopicMap';
import {cutQuery} from '../engine/query';
import {Failure} from './Failure';
import {rememberForLanding} from './landing';
import {ResultText} from './ResultText';
import {countText, SearchIcon} from './SearchBox';
import styles from './search.module.css';
import type {TopicArea} from './topics';
import {searchClient, useSearch, useSearchStatus} from './use-search';
import type {Answered} from './use-search';
import {isComposing, useShortcut} from './use-shortcut';

const shown = 50;
/** How long after the last letter the address follows, in milliseconds. */
const addressDelay = 300;

/** What is asked, as the address says it. */
interface Asked {
  readonly query: string;
  readonly area: string | undefined;
}

function readAsked(search: string, topics: readonly TopicArea[]): Asked {
  const parameters = new URLSearchParams(search);
  const area = parameters.get('area');
  return {query: parameters.get('q') ?? '', area: topics.find(({key}) => key === area)?.key};
}

function writeAsked({query, area}: Asked): string {
  const parameters = new URLSearchParams({...(query === '' ? {} : {q: query}), ...(area === undefined ? {} : {area})});
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** `/search/?q=…&area=…`: results as an ordered list of links; the list of topics where there are none. */
export default function SearchPage({topics}: {readonly topics: readonly TopicArea[]}): ReactNode {
  const history = useHistory();
  const {search, pathname} = useLocation();
  const isBrowser = useIsBrowser();
  const asked = isBrowser ? readAsked(search, topics) : {query: '', area: undefined};
  const [query, setQuery] = useState(asked.query);
  const written = useRef(asked.query);
  /** Whether the current history entry holds a query still being typed. */
  const draft = useRef(false);
  const composing = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const status = useSearchStatus();
  const answered = useSearch(query, asked.area, shown);
  useShortcut(field);

  // The address leads: back, forward and links bring their query into the field, but not what the field itself wrote.
  useEffect(() => {
    if (asked.query !== written.current) {
      written.current = asked.query;
      draft.current = false;
      setQuery(asked.query);
    }
  }, [asked.query]);
  useEffect(() => {
    if (query.trim() !== '') {
      searchClient.start();
    }
  }, [query]);

  const write = (area: string | undefined, how: 'push' | 'replace'): void => {
    const target = writeAsked({query: cutQuery(query), area});
    written.current = cutQuery(query);
    if (target !== search) {
      history[how]({pathname, search: target});
    }
  };
  useEffect(() => {
    if (!isBrowser || cutQuery(query) === written.current || composing.current) {
      return undefined;
    }
    // The first change after a query was submitted, or arrived at, opens an entry of its own: back leads to that query.
    const timer = setTimeout(() => {
      write(asked.area, draft.current || asked.query === '' ? 'replace' : 'push');
      draft.current = true;
    }, addressDelay);
    return () => clearTimeout(timer);
  });

  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!composing.current) {
      write(asked.area, draft.current ? 'replace' : 'push');
      draft.current = false;
    }
  };
  const isAsking = query.trim() !== '';
  const topicMap = <TopicMapOf topics={topics} />;

  return (
    <Layout
      title={asked.query === '' ? '検索' : `「${asked.query}」の検索`}
      description="このノートの節、用語、訂正を探す。"
    >
      <Head>
        <meta name="robots" content="noindex, follow" />
      </Head>
      <main className={`container ${styles.searchPage}`}>
        <h1>検索</h1>
        <form role="search" action={pathname} onSubmit={onSubmit}>
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
              placeholder="語句、略語、質問"
              aria-label="検索"
              aria-keyshortcuts="Control+K Meta+K /"
              value={query}
              onFocus={() => searchClient.start()}
              onChange={(event) => setQuery(event.target.value)}
              onCompositionStart={() => {
                composing.current = true;
              }}
              onCompositionEnd={() => {
                composing.current = false;
                // What was composed may now go into the address.
                setQuery(field.current?.value ?? '');
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (isComposing(event.nativeEvent) || composing.current)) {
                  event.preventDefault();
                }
              }}
            />
          </span>
          <fieldset className={styles.areas}>
            <legend>領域で絞り込む</legend>
            {[{key: undefined, label: 'すべて'}, ...topics].map(({key, label}) => (
              <label key={label} className={styles.areaChoice}>
                <input
                  type="radio"
                  name="area"
                  value={key ?? ''}
                  checked={asked.area === key}
                  onChange={() => write(key, 'push')}
                />
                {key === undefined ? null : <span className={`${styles.area} area--${key}`} aria-hidden="true" />}
                {label}
              </label>
            ))}
          </fieldset>
        </form>
        <noscript>
          <p>検索には JavaScript が要る。下のトピックの一覧から探せる。</p>
          {topicMap}
        </noscript>
        {status.phase === 'failed' ? <Failure reason={status.reason} onRetry={() => searchClient.start()} /> : null}
        <p role="status" className={styles.status}>
          {!isAsking || status.phase === 'failed'
            ? ''
            : answered === undefined
              ? '索引を読み込み中…'
              : countText(answered.answer.total)}
        </p>
        {answered === undefined ? null : <Results query={answered.query} answer={answered.answer} />}
        {isBrowser && (!isAsking || status.phase === 'failed' || answered?.answer.results.length === 0) ? (
          <>
            <h2>トピックの一覧</h2>
            {topicMap}
          </>
        ) : null}
      </main>
    </Layout>
  );
}

function Results({query, answer: {results, suggestions}}: Answered): ReactNode {
  const {withBaseUrl} = useBaseUrlUtils();
  return (
    <div data-answers={query}>
      {results.length === 0 ? null : (
        <ol className={styles.results}>
          {results.map((result) => (
            <li key={result.address}>
              <Link
                to={result.address}
                className={styles.result ?? ''}
                onClick={() => rememberForLanding(withBaseUrl(result.address), result.literals)}
              >
                <ResultText result={result} />
              </Link>
            </li>
          ))}
        </ol>
      )}
      {suggestions.length === 0 ? null : (
        <p className={styles.suggestions}>
          近い用語:{' '}
          {suggestions.map((name) => (
            <Link key={name} to={`/search/?q=${encodeURIComponent(name)}`}>
              {name}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}

/** The list of topics that docs pages take from their sidebar; this page has none, so it is handed the same items. */
function TopicMapOf({topics}: {readonly topics: readonly TopicArea[]}): ReactNode {
  return (
    <DocsSidebarProvider
      name="search"
      items={topics.map(({key, label, pages}) => ({
        type: 'category',
        label,
        className: `area area--${key}`,
        collapsed: false,
        collapsible: false,
        items: pages.map(({address, title}) => ({type: 'link', href: address, label: title})),
      }))}
    >
      <TopicMap />
    </DocsSidebarProvider>
  );
}
