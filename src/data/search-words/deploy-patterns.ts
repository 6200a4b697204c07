import type {SearchWords} from './types';

export const deployPatterns = {} as const satisfies SearchWords;
