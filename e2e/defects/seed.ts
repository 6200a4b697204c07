/** What a defect breaks. */
type Kind =
  | 'accessibility'
  | 'book'
  | 'budgets'
  | 'code'
  | 'content'
  | 'CSP'
  | 'data'
  | 'facts'
  | 'figures'
  | 'fixtures'
  | 'front matter'
  | 'hard conditions'
  | 'hosting'
  | 'ids'
  | 'language'
  | 'layout shift'
  | 'ledger'
  | 'links'
  | 'markup from input'
  | 'NUL bytes'
  | 'offline'
  | 'prose'
  | 'redirects'
  | 'search index'
  | 'self-check'
  | 'sidebar'
  | 'sources'
  | 'styles'
  | 'supply chain'
  | 'tables'
  | 'third-party request'
  | 'workflows';

/** One change to a file, named from the project's root. */
export type Edit =
  /** `find` stands exactly once in the file; else the seed is stale. */
  | {readonly file: string; readonly find: string; readonly put: string}
  /** A file that is not there yet. */
  | {readonly file: string; readonly create: string}
  /** A file that goes. */
  | {readonly file: string; readonly remove: true}
  /** A file that goes elsewhere. */
  | {readonly file: string; readonly moveTo: string};

/**
 * What has to stop the defect: an npm script (`npm run build`, `npm run lint:prose`), a file of unit tests, a spec.
 * A spec looks at a build of the edited project; one of `mends/` or `sub-path/` at its small site.
 */
export type Check = `npm run ${string}` | `${string}.test.ts` | `e2e/${string}.spec.ts`;

/** Where a message has to say that the fault is. */
export interface Place {
  /** As the message writes it: a path, or the address of a page where only what readers get shows the fault. */
  readonly file: string;
  /** What stands once in the file, with the edits made, in the line that the message has to name. */
  readonly text?: string;
}

/** A defect, and what stops it. */
export interface Seed {
  /** Kebab-case, of no other seed. */
  readonly name: string;
  readonly kind: Kind;
  readonly edits: readonly [Edit, ...Edit[]];
  readonly check: Check;
  /** The test of that file alone: part of its name, letter by letter. */
  readonly test?: string;
  /** For a spec: as `npm run test:all` does, all that the usual run samples. */
  readonly whole?: true;
  /** By default the first edit: its file, and the first line that differs. */
  readonly at?: Place;
  /** Part of the message: by it the check is known to have failed for this defect, not for something else. */
  readonly says: string;
  /** Part of the message: what to do. */
  readonly mend: string;
  /** A hole that is known: the defect survives its check, or the message lacks file, line or mend. Why. */
  readonly known?: {readonly as: 'survivor' | 'poor'; readonly why: string};
}
