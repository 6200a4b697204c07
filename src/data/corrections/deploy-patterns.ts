import type {Correction} from './types';

export const deployPatterns = [] as const satisfies readonly Correction[];
