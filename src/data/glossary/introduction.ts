import type {Term} from './types';

export const introduction = [] as const satisfies readonly Term[];
