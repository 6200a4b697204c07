import {introduction} from './introduction';
import {deployServices} from './deploy-services';
import {deployPatterns} from './deploy-patterns';
import {monitoring} from './monitoring';
import {trafficAndTracing} from './traffic-and-tracing';
import {operations} from './operations';
import {governance} from './governance';
import type {Question} from './types';

export type {Question} from './types';

/** Every question of `/self-check/`, in reading order of the areas. */
export const questions: readonly Question[] = [
  ...introduction,
  ...deployServices,
  ...deployPatterns,
  ...monitoring,
  ...trafficAndTracing,
  ...operations,
  ...governance,
];
