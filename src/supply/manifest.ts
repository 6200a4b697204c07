import {entriesOf, isRecord, lineOf, recordOf, textOf} from './json';
import type {LockedPackage} from './locked';

/** Of every dependency and override that a `package.json` names, its version. */
function versionsIn(value: unknown): [string, unknown][] {
  return entriesOf(value).flatMap(([name, version]) => (isRecord(version) ? versionsIn(version) : [[name, version]]));
}

/** Versions of a `package.json` that are a range, and a Node.js that it should accept and does not. */
export function findManifestFaults(text: string): string[] {
  const manifest = recordOf(JSON.parse(text));
  const inexact = ['dependencies', 'devDependencies', 'overrides']
    .flatMap((key) => versionsIn(manifest[key]))
    .filter(([, version]) => typeof version !== 'string' || !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(
      ([name, version]) =>
        `package.json:${lineOf(text, `"${name}": ${JSON.stringify(version)}`)}: ${name} のバージョン ${textOf(version)} が 1 つに決まらない\n` +
        `    直し方: npm install --save-exact ${name}@<バージョン>`,
    );
  const {node} = recordOf(manifest.engines);
  const isNode20 = typeof node === 'string' && /^>=20\.\d+$/.test(node);
  return [
    ...inexact,
    ...(isNode20
      ? []
      : [
          `package.json:${lineOf(text, '"engines"')}: Node.js 20 を受け入れない\n    直し方: engines の node を ">=20.19" の形で書く`,
        ]),
  ];
}

/** Packages that come from elsewhere than npm's registry, or whose bytes nobody holds to what was locked. */
export function findLockFaults(packages: readonly LockedPackage[]): string[] {
  return packages.flatMap(({place, line, resolved, integrity}) =>
    /^(?:https:\/\/registry\.npmjs\.org\/|$)/.test(resolved) && integrity.startsWith('sha512-')
      ? []
      : [
          `package-lock.json:${line}: ${place} が npm のレジストリのものでないか、内容のハッシュがない: ${resolved}\n` +
            '    直し方: レジストリのバージョンを npm install --save-exact で入れ直す',
        ],
  );
}
