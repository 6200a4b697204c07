import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {searchPage} from '@site/src/data/addresses';
import {SearchField} from '@site/src/plugins/search/browser/parts';
import {sampleQuestions} from './sample-questions';

/** The large field of the home page and what one may ask; the search page answers. */
export function SearchForm(): ReactNode {
  return (
    <>
      <form role="search" aria-label="ノート全体" action={useBaseUrl(searchPage)} className="home-search">
        <SearchField
          aria-label="探す言葉"
          aria-keyshortcuts={undefined}
          placeholder="略語、英語名、質問の文でも"
          required
        />
        <button type="submit" className="push push--primary">
          検索
        </button>
      </form>
      <noscript>
        <p>
          検索には JavaScript が要る。言葉の一覧は<Link to="/glossary/">用語集</Link>にある。
        </p>
      </noscript>
      <ul aria-label="質問の例">
        {sampleQuestions.map(({question}) => (
          <li key={question}>
            <Link to={`${searchPage}?q=${encodeURIComponent(question)}`}>{question}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
