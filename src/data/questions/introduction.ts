import type {Question} from './types';

export const introduction: readonly Question[] = [];
