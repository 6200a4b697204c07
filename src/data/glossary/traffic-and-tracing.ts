import type {Term} from './types';

export const trafficAndTracing = [] as const satisfies readonly Term[];
