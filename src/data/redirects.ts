import type {PageAddress} from './addresses';

/** A page that moved: its old address, and the page that took its place. */
export interface PageRedirect {
  readonly from: PageAddress;
  readonly to: PageAddress;
}

/**
 * Every page that ever moved, oldest first. An entry stays forever; when its target moves again, its `to` follows. A
 * section that moved to another page needs `<AnchorAlias id to>` instead: a redirect cannot start from a `#id`.
 */
export const redirects: readonly PageRedirect[] = [];
