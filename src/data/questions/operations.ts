import type {Question} from './types';

export const operations: readonly Question[] = [];
