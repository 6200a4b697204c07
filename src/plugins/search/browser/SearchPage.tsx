import Head from '@docusaurus/Head';
import {DocsSidebarProvider} from '@docusaurus/plugin-content-docs/client';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import {TopicMap} from '@site/src/components/TopicMap';
import {searchPage} from '../../../data/addresses';
import {FailurePlace, SearchField} from './parts';
import type {TopicArea} from './topics';

/**
 * `/search/?q=…&area=…`: places for the results as an ordered list of links, and for the list of topics where there are
 * none, as `client.ts` and `operate-page.ts` fill and show them.
 */
export default function SearchPage({topics}: {readonly topics: readonly TopicArea[]}): ReactNode {
  return (
    <Layout title="検索" description="このノートの節、用語、訂正を探す。">
      <Head>
        <meta name="robots" content="noindex, follow" />
      </Head>
      <main className="container search-page">
        <h1>検索</h1>
        {/* The address says what is in the form, not what the browser remembers of the last visit. */}
        <form role="search" action={useBaseUrl(searchPage)} autoComplete="off">
          <SearchField placeholder="語句、略語、質問" />
          <fieldset className="search-areas">
            <legend>領域で絞り込む</legend>
            {[{key: '', label: 'すべて'}, ...topics].map(({key, label}) => (
              <label key={key} className="search-areas__choice">
                <input type="radio" name="area" value={key} defaultChecked={key === ''} />
                {key === '' ? null : <span className={`search-area area--${key}`} aria-hidden="true" />}
                {label}
              </label>
            ))}
          </fieldset>
        </form>
        {/* Seen where no script runs, or none has come (search-page.css). */}
        <p className="search-page__unready" hidden>
          検索には JavaScript が要る。下のトピックの一覧から探せる。
        </p>
        <FailurePlace />
        <p role="status" className="search-status" />
        <div className="search-page__answers" />
        <div className="search-page__topics" hidden>
          <h2>トピックの一覧</h2>
          <p>このノートが扱うのは、AWS のデプロイ、モニタリング、構成管理、ガバナンス。</p>
          <DocsSidebarProvider
            // Docs pages take the list from their sidebar; this page has none, so it is handed the same items.
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
        </div>
      </main>
    </Layout>
  );
}
