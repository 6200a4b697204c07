import type {Correction} from './types';

export const governance = [] as const satisfies readonly Correction[];
