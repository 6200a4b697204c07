import {entriesOf, recordOf, textOf} from './json';

/** A package as `package-lock.json` has it. */
export interface LockedPackage {
  /** Where it is installed, from the project's root. */
  readonly place: string;
  /** Of `package-lock.json`. */
  readonly line: number;
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; empty where its `package.json` has none in today's form. */
  readonly license: string;
  /** Where it was fetched from; empty where npm did not write it down, which it leaves out for its registry alone. */
  readonly resolved: string;
  readonly integrity: string;
  readonly hasInstallScript: boolean;
}

/** Every package of the text of a `package-lock.json`, by name and version. */
export function listLocked(text: string): LockedPackage[] {
  const lines = new Map(text.split('\n').map((line, index) => [line.trim(), index + 1]));
  return entriesOf(recordOf(JSON.parse(text)).packages)
    .filter(([place]) => place !== '')
    .map(([place, value]): LockedPackage => {
      const given = recordOf(value);
      return {
        place,
        line: lines.get(`"${place}": {`) ?? 1,
        name: textOf(given.name) || place.replace(/^.*node_modules\//, ''),
        version: textOf(given.version),
        license: textOf(given.license),
        resolved: textOf(given.resolved),
        integrity: textOf(given.integrity),
        hasInstallScript: given.hasInstallScript === true,
      };
    })
    .sort((one, other) => `${one.name}@${one.version}`.localeCompare(`${other.name}@${other.version}`, 'en'));
}
