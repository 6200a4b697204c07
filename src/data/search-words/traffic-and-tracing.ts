import type {SearchWords} from './types';

export const trafficAndTracing = {} as const satisfies SearchWords;
