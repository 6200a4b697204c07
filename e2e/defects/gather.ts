import type {Seed} from './seed';

/** The check that stops before there is anything for the others to look at. */
export const buildCheck = 'npm run build';

/** What of a seed says which others it may be tried with. */
type Gathered = Pick<Seed, 'edits' | 'check' | 'test' | 'says'>;

/** Whether one defect could hide another, or be taken for it. */
const canHide = (one: Gathered, other: Gathered): boolean =>
  (one.check === buildCheck) !== (other.check === buildCheck) ||
  one.says === other.says ||
  // A linter lists all that it finds; a test may end at the first.
  (one.check === other.check && one.test === other.test && !one.check.startsWith('npm run')) ||
  one.edits.some(({file}) => other.edits.some((edit) => edit.file === file));

/** Seeds in groups to be tried together: builds and linters take most of the time. */
export function gather<T extends Gathered>(seeds: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const seed of seeds) {
    const group = groups.find((each) => !each.some((other) => canHide(seed, other)));
    if (group === undefined) {
      groups.push([seed]);
    } else {
      group.push(seed);
    }
  }
  return groups;
}
