import Link from '@docusaurus/Link';
import {useLatestVersion} from '@docusaurus/plugin-content-docs/client';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {searchPage} from '@site/src/data/addresses';
import {areas} from '@site/src/data/areas';
import {SearchField} from '@site/src/plugins/search/browser/parts';

/**
 * Where to go from an address whose page is not there: `src/plugins/near-addresses` fills field, status and list;
 * without JavaScript, the field and the areas remain.
 */
export function WaysOn(): ReactNode {
  const {docs} = useLatestVersion(undefined);
  // Sites of a few pages, for tests, share this theme, and have few of the areas.
  const firstPages = areas.flatMap(({key, label, docs: [first]}) =>
    docs.filter(({id}) => id === first).map(({path}) => ({key, label, path})),
  );
  return (
    <>
      <form role="search" aria-label="見つからないページを探す" action={useBaseUrl(searchPage)}>
        <SearchField aria-label="探す言葉" aria-keyshortcuts={undefined} />
        <button className="push push--primary">検索</button>
      </form>
      <p role="status" className="not-found__status" />
      <ul className="not-found__near" />
      <nav className="not-found__areas" aria-label="領域の一覧">
        <h2>領域から選ぶ</h2>
        <ul>
          {firstPages.map(({key, label, path}) => (
            <li key={key} className={`area--${key}`}>
              <Link to={path}>{label}</Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
