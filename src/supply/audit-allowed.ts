import type {Allowed} from './audit';

/** Findings of the audit that stay for a while. Without a reason and a day there is none. */
export const allowed: readonly Allowed[] = [];
