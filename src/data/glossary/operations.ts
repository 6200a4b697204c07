import type {Term} from './types';

export const operations = [] as const satisfies readonly Term[];
