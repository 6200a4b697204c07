import {inMegabytes} from './saved-list';

/** What one decides by before saving, in the place that the panel keeps for it (`OfflinePanel.tsx`). */
export interface Sizes {
  /** Bytes that are fetched, in gzip. */
  readonly transfer: number;
  /** Bytes that are stored. */
  readonly stored: number;
}

/** The place in the panel: until the site is built, nobody knows. */
export const sizePlace = {className: 'offline__size', text: 'ビルドで決まる'} as const;

const place = new RegExp(`(<span class="?${sizePlace.className}"?>)${sizePlace.text}(</span>)`);

/** The HTML of a page with the sizes where the panel stands; nothing where it stands not. */
export function writeSizes(html: string, {transfer, stored}: Sizes): string | undefined {
  return place.test(html)
    ? html.replace(
        place,
        `$1受け取る量は約 ${inMegabytes(transfer)}（gzip で圧縮した大きさ）、端末で使う容量は約 ${inMegabytes(stored)}$2`,
      )
    : undefined;
}
