import type {SearchWords} from './types';

export const deployServices = {} as const satisfies SearchWords;
