import type {SearchWords} from './types';

export const monitoring = {} as const satisfies SearchWords;
