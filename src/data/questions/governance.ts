import type {Question} from './types';

export const governance: readonly Question[] = [];
