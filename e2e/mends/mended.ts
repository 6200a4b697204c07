import {everything} from '../site';
import {subPath, variants} from '../variants';
import type {Variant} from '../variants';

/**
 * Where the mends are looked at: where addresses are hardest to make; at the root too by `npm run test:all`. Not in
 * variants.ts, which the configuration reads before it says that everything is wanted.
 */
export const mended: readonly Variant[] = everything ? variants : [subPath];
