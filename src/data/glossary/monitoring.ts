import type {Term} from './types';

export const monitoring = [] as const satisfies readonly Term[];
