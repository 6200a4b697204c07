import {introduction} from './introduction';
import {deployServices} from './deploy-services';
import {deployPatterns} from './deploy-patterns';
import {monitoring} from './monitoring';
import {trafficAndTracing} from './traffic-and-tracing';
import {operations} from './operations';
import {governance} from './governance';
import type {Correction} from './types';

export type {Correction} from './types';

/** Every correction of the site, in reading order. */
export const corrections: readonly Correction[] = [
  ...introduction,
  ...deployServices,
  ...deployPatterns,
  ...monitoring,
  ...trafficAndTracing,
  ...operations,
  ...governance,
];
