import type {Question} from './types';

export const trafficAndTracing: readonly Question[] = [];
