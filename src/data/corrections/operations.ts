import type {Correction} from './types';

export const operations = [] as const satisfies readonly Correction[];
