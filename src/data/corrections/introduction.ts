import type {Correction} from './types';

export const introduction = [] as const satisfies readonly Correction[];
