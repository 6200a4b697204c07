import {introduction} from './introduction';
import {deployServices} from './deploy-services';
import {deployPatterns} from './deploy-patterns';
import {monitoring} from './monitoring';
import {trafficAndTracing} from './traffic-and-tracing';
import {operations} from './operations';
import {governance} from './governance';
import type {Term} from './types';

export type {Term} from './types';

/** Every term of the site; pages sort it by reading. */
export const terms: readonly Term[] = [
  ...introduction,
  ...deployServices,
  ...deployPatterns,
  ...monitoring,
  ...trafficAndTracing,
  ...operations,
  ...governance,
];
