import type {Correction} from './types';

export const deployServices = [] as const satisfies readonly Correction[];
