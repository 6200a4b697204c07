import type {Term} from './types';

export const governance = [] as const satisfies readonly Term[];
