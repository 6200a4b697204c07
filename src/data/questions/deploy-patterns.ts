import type {Question} from './types';

export const deployPatterns: readonly Question[] = [];
