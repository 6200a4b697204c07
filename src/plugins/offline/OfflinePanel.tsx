import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {sizePlace} from './write-sizes';

/** Where a reader chooses to save the site: how much it is, before anything is fetched. `panel.ts` operates it. */
export function OfflinePanel(): ReactNode {
  return (
    <div className="offline" data-base={useBaseUrl('/')}>
      <p>
        <span className={sizePlace.className}>{sizePlace.text}</span>
      </p>
      <noscript>
        <p>保存には JavaScript が要る。</p>
      </noscript>
      <p role="status" className="offline__status" />
      <progress aria-label="保存の進み" hidden />
      <p className="offline__actions">
        <button type="button" value="save" className="push" hidden />
        <button type="button" value="check" className="push" hidden>
          更新を確かめる
        </button>
        <button type="button" value="forget" className="push" hidden>
          消す
        </button>
      </p>
    </div>
  );
}
