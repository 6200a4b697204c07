/** What a first visit may cost, by kind of page: the one home of these figures. */
export interface Budget {
  /** One page of the kind, the heaviest that is known. */
  readonly address: string;
  /** kB (1,000 bytes) of HTML, styles, scripts and pictures together, in Brotli as hosts send them. */
  readonly total: number;
}

/** kB in Brotli for every kind of page. */
export const scripts = 12;
/** kB in Brotli for every kind of page. */
export const styles = 9;
export const requests = 12;

/** Search in use, on top: kB in Brotli of scripts and styles, and with the headings that give the first results. */
export const searchInUse = {code: 12, firstResult: 60};

/** By kind of page. */
export const budgets = {
  home: {address: '/', total: 40},
  topic: {address: '/deploy-patterns/rolling/', total: 40},
  'topic with three diagrams': {address: '/monitoring/vpc-flow-logs/', total: 40},
  'topic with code': {address: '/deploy-services/codedeploy-appspec/', total: 40},
  comparison: {address: '/deploy-patterns/', total: 40},
  corrections: {address: '/corrections/', total: 40},
  glossary: {address: '/glossary/', total: 40},
  'meanings of terms': {address: '/glossary/ka/', total: 40},
  drill: {address: '/self-check/drill/', total: 40},
  'set of the drill': {address: '/drill/cloudwatch-metrics/', total: 40},
  'self-check': {address: '/self-check/', total: 40},
  questions: {address: '/questions/cloudformation/', total: 40},
  'sets of questions': {address: '/questions/monitoring/', total: 40},
  search: {address: '/search/', total: 40},
} satisfies Readonly<Record<string, Budget>>;
