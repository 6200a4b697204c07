import type {PageRedirect} from '../../../../src/data/redirects';

/** `/area/before/` was the address of what is `/area/renamed/` now. */
export const redirects: readonly PageRedirect[] = [{from: '/area/before/', to: '/area/renamed/'}];
