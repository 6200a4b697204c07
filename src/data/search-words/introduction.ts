import type {SearchWords} from './types';

export const introduction = {} as const satisfies SearchWords;
