import type {Question} from './types';

export const monitoring: readonly Question[] = [];
