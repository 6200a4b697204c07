import type {Term} from './types';

export const deployPatterns = [] as const satisfies readonly Term[];
