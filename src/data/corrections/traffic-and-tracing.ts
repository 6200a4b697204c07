import type {Correction} from './types';

export const trafficAndTracing = [] as const satisfies readonly Correction[];
