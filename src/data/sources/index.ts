import {introduction} from './introduction';
import {deployServices} from './deploy-services';
import {deployPatterns} from './deploy-patterns';
import {monitoring} from './monitoring';
import {trafficAndTracing} from './traffic-and-tracing';
import {operations} from './operations';
import {governance} from './governance';

export type {Edition, Source} from './types';

/** Every source of the site, by the key that front matter and components name it with; each stands in one file. */
export const sources = {
  ...introduction,
  ...deployServices,
  ...deployPatterns,
  ...monitoring,
  ...trafficAndTracing,
  ...operations,
  ...governance,
};

/** A key of {@link sources}. */
export type SourceKey = keyof typeof sources;
