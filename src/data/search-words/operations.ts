import type {SearchWords} from './types';

export const operations = {} as const satisfies SearchWords;
