import type {Question} from './types';

export const deployServices: readonly Question[] = [];
