import type {Term} from './types';

export const deployServices = [] as const satisfies readonly Term[];
