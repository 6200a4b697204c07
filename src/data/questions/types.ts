import type {SectionAddress} from '../addresses';

/** One of the four options of a {@link Question}. */
export interface Option {
  /** What the option proposes, plain text. */
  readonly text: string;
  /** Why it is the answer, or why it is not, plain text: one or two sentences. */
  readonly why: string;
  /** The section that says so. */
  readonly section: SectionAddress;
}

/** A scenario question in the manner of the exam: a situation with a constraint, four options, one answer. */
export interface Question {
  /** Anchor on the page of its area below `/questions/`, `q-…`. Published forever. */
  readonly id: string;
  /** What stands and what constrains, plain text: two to four sentences. */
  readonly situation: string;
  /** What is asked, one sentence. */
  readonly ask: string;
  readonly options: readonly [Option, Option, Option, Option];
  /** Index in `options` of the one that is right. */
  readonly answer: 0 | 1 | 2 | 3;
}
