import {readFileSync} from 'node:fs';
import {lineOf} from './json';
import type {LockedPackage} from './locked';

/** Licences under which a package may be used here, and what they ask. */
const allowed: Readonly<Record<string, string>> = {
  '0BSD': '何も求めない',
  'Apache-2.0': '表示',
  'BSD-2-Clause': '表示',
  'BSD-3-Clause': '表示',
  'BlueOak-1.0.0': '表示',
  'CC-BY-3.0': '表示（データ）',
  'CC-BY-4.0': '表示（データと絵）',
  'CC0-1.0': '何も求めない（アイコンとデータ）',
  ISC: '表示',
  MIT: '表示',
  'MIT-0': '何も求めない',
  'MPL-2.0': '表示。変えたファイルの公開（変えていない）',
  'OFL-1.1': '表示。書体だけを売らない',
  'Python-2.0': '表示',
  Unlicense: '何も求めない',
  WTFPL: '何も求めない',
};

/** Packages that name their licence in an old form or in a file alone: what was read there. */
const readByHand: Readonly<Record<string, string>> = {
  'eval@0.1.8': 'MIT',
  'format@0.2.2': 'MIT',
  'khroma@2.1.0': 'MIT',
  'memorystream@0.3.1': 'MIT',
  'require-like@0.1.2': 'MIT',
  'svg-tags@1.0.0': 'MIT',
};

const nameOf = ({name, version}: LockedPackage): string => `${name}@${version}`;
const licenceOf = (locked: LockedPackage): string => locked.license || (readByHand[nameOf(locked)] ?? '');

/** Whether a licence is allowed: one of those joined by OR, all of those joined by AND. Nested ones are unknown. */
export function isAllowed(expression: string): boolean {
  const flat = expression.replace(/^\(([^()]*)\)$/, '$1');
  return flat.includes(' OR ')
    ? flat.split(' OR ').some(isAllowed)
    : flat.split(' AND ').every((licence) => Object.hasOwn(allowed, licence));
}

const file = 'src/supply/licences.ts';

/** The list of all licences, which ships with the site. */
export const licenceList = 'static/licences.txt';

/** Packages whose licence is unknown or not allowed, and what was read by hand of packages that are there no more. */
export function findLicenceFaults(packages: readonly LockedPackage[]): string[] {
  const faults = packages.flatMap((locked) => {
    const licence = licenceOf(locked);
    const problem =
      licence === ''
        ? `のライセンスが分からない\n    直し方: node_modules のファイルで読み、${file} の readByHand に書く`
        : `のライセンス ${licence} は許していない\n    直し方: 別のパッケージを使う。条件を読んで守れるなら、${file} の allowed に書く`;
    return isAllowed(licence) ? [] : [`package-lock.json:${locked.line}: ${nameOf(locked)} ${problem}`];
  });
  const there = new Set(packages.map(nameOf));
  const own = readFileSync(__filename, 'utf8');
  const gone = Object.keys(readByHand).filter((name) => !there.has(name));
  return [
    ...faults,
    ...gone.map((name) => `${file}:${lineOf(own, name)}: ${name} はもうない\n    直し方: readByHand から消す`),
  ];
}

/** All packages by licence, as text. */
export function formatLicences(packages: readonly LockedPackage[]): string {
  const groups = new Map<string, Set<string>>();
  for (const locked of packages) {
    const licence = licenceOf(locked);
    groups.set(licence, (groups.get(licence) ?? new Set()).add(nameOf(locked)));
  }
  const byName = [...groups].sort(([one], [other]) => one.localeCompare(other, 'en'));
  return [
    'このサイトを作り、動かすパッケージとライセンス。書体とアイコンも入る。npm run licences が書く。\n',
    ...byName.map(
      ([licence, names]) =>
        `${licence} — ${allowed[licence] ?? '組み合わせ'}（${names.size}）\n${[...names].join('\n')}\n`,
    ),
  ].join('\n');
}
