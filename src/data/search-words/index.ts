import {introduction} from './introduction';
import {deployServices} from './deploy-services';
import {deployPatterns} from './deploy-patterns';
import {monitoring} from './monitoring';
import {trafficAndTracing} from './traffic-and-tracing';
import {operations} from './operations';
import {governance} from './governance';
import {appendix} from './appendix';
import type {SearchWords} from './types';

export type {SearchWords} from './types';

/** What readers type, by section, for the whole site. */
export const searchWords: SearchWords = {
  ...introduction,
  ...deployServices,
  ...deployPatterns,
  ...monitoring,
  ...trafficAndTracing,
  ...operations,
  ...governance,
  ...appendix,
};
