declare module '@generated/progress-marks/default/outline.json' {
  import type {Outline} from '@site/src/plugins/progress-marks/outline';

  const outline: Outline;
  export default outline;
}
