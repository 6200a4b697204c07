import type {SearchWords} from './types';

export const governance = {} as const satisfies SearchWords;
