import type {Correction} from './types';

export const monitoring = [] as const satisfies readonly Correction[];
