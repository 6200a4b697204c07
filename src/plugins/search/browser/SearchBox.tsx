import {useLocation} from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {searchPage} from '../../../data/addresses';
import {FailurePlace, SearchField} from './parts';

/** No id of a heading: those hold single hyphens. */
const listId = 'search--list';

/**
 * The box of the navbar: a combobox with a list popup (WAI-ARIA 1.2, list autocomplete with manual selection), as
 * `client.ts` and `operate-box.ts` find it. The search page has a field of its own.
 */
export function SearchBox(): ReactNode {
  const searchPath = useBaseUrl(searchPage);
  const {pathname} = useLocation();
  return pathname === searchPath ? null : (
    <form role="search" action={searchPath} className="search-box">
      <div className="search-box__row">
        <SearchField
          placeholder="検索"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={false}
          aria-controls={listId}
        >
          {/* In an attribute, which arrives as a whole: text may come in pieces, and move. */}
          <kbd className="search-box__hint" aria-hidden="true" data-keys="Ctrl K" />
        </SearchField>
        <button type="button" className="push search-box__close">
          閉じる
        </button>
      </div>
      <div className="search-box__panel" hidden>
        <FailurePlace />
        <p role="status" className="search-status">
          語句、略語、質問のどれでも探せる
        </p>
        <ul id={listId} role="listbox" aria-label="検索結果" className="search-box__list" hidden />
        <a className="search-box__all" href={searchPath} hidden>
          すべての結果を見る
        </a>
      </div>
    </form>
  );
}
