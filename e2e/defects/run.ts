/**
 * `npm run test:defects [-- name, kind or check …]`: breaks a copy of the project in every way that the seeds say, and
 * asks of each whether its check stops it. See README.md in this folder.
 */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {buildCheck, gather} from './gather';
import {escapeRegExp, judge} from './judge';
import type {Verdict} from './judge';
import {Scratch} from './scratch';
import type {Ended} from './scratch';
import type {Check, Seed} from './seed';

const siteDir = path.resolve(__dirname, '../..');
/** Not tracked: the table, and what each check wrote. */
const resultDir = path.join(siteDir, '.cache/defects');

/** What came of a seed. */
interface Result {
  readonly seed: Seed;
  readonly outcome: Verdict['outcome'] | 'stale' | 'red baseline';
  readonly lacks: Verdict['lacks'];
  readonly message: string;
  readonly seconds: number;
}

function isSeeds(value: unknown): value is {readonly seeds: readonly Seed[]} {
  return typeof value === 'object' && value !== null && 'seeds' in value && Array.isArray(value.seeds);
}

/**
 * The seeds of every `*.seeds.ts` of this folder.
 * @throws Error where a file exports none, or a name stands twice
 */
async function collectSeeds(): Promise<Seed[]> {
  const seeds: Seed[] = [];
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.seeds.ts'))) {
    const module: unknown = await import(path.join(__dirname, file));
    if (!isSeeds(module)) {
      throw new Error(`e2e/defects/${file}: seeds がない。直し方: export const seeds: readonly Seed[] を書く`);
    }
    seeds.push(...module.seeds);
  }
  const names = seeds.map(({name}) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0) {
    throw new Error(`e2e/defects/: 同じ name の種がある: ${twice.join(' ')}。直し方: 片方の name を変える`);
  }
  return seeds;
}

const isSpec = (check: Check): boolean => check.endsWith('.spec.ts');

/** The small builds that a spec looks at besides the usual one. */
const variantOf = (check: Check): string | undefined => /^e2e\/(mends|sub-path)\//.exec(check)?.[1];

/** The command that builds what a check looks at. */
function buildFor(check: Check): string[] | undefined {
  const variant = variantOf(check);
  // `npm start` builds into memory.
  if (check !== buildCheck && (!isSpec(check) || check === 'e2e/start.spec.ts')) {
    return undefined;
  }
  return variant === undefined ? buildCheck.split(' ') : ['node', '--import', 'tsx', 'e2e/build-variants.ts', variant];
}

/** The command of a check, for the tests of these seeds alone. */
function commandOf(check: Check, seeds: readonly Seed[]): string[] {
  const tests = seeds.flatMap(({test}) => test ?? []).map(escapeRegExp);
  const pattern = tests.length === seeds.length ? [...new Set(tests)].join('|') : '';
  if (isSpec(check)) {
    const only = pattern === '' ? [] : ['--grep', pattern];
    return ['npx', 'playwright', 'test', '--config', 'e2e/playwright.config.ts', '--reporter', 'list', check, ...only];
  }
  if (check.endsWith('.test.ts')) {
    const only = pattern === '' ? [] : ['--testNamePattern', pattern];
    return ['npx', 'vitest', 'run', '--config', 'src/vitest.config.mts', check, ...only];
  }
  return check.split(' ');
}

/** The builds that stand, of the project as it is now in the copy. */
let built = new Set<string>();

/** Builds what a spec needs, where it does not stand. */
async function build(scratch: Scratch, check: Check): Promise<Ended | undefined> {
  const command = buildFor(check);
  if (command === undefined || built.has(command.join(' '))) {
    return undefined;
  }
  const ended = await scratch.run(command);
  if (!ended.isRed) {
    built.add(command.join(' '));
  }
  return ended;
}

/** Whether the edits make another build than the project's own. */
const needsBuild = ({check, edits}: Seed): boolean =>
  buildFor(check) !== undefined && !edits.every(({file}) => /^(?:e2e\/(?!mends\/site)|build\/)/.test(file));

async function tryCheck(scratch: Scratch, check: Check, seeds: readonly Seed[]): Promise<Ended> {
  const started = Date.now();
  const first = await build(scratch, check);
  const isAnswer = first?.isRed === true || check === buildCheck;
  const environment: Record<string, string> = seeds.some(({whole}) => whole) ? {E2E_EVERYTHING: '1'} : {};
  const ended = isAnswer ? first : await scratch.run(commandOf(check, seeds), environment);
  return {isRed: false, output: '', ...ended, seconds: (Date.now() - started) / 1000};
}

/** Whether a result is what the seed asks for: caught, or the hole that is known. */
const isAsked = ({seed: {known}, outcome}: Result): boolean => outcome === (known?.as ?? 'caught');

/** Tries seeds together, as one project with all their defects. */
async function tryTogether(scratch: Scratch, seeds: readonly Seed[]): Promise<Result[]> {
  const results: Result[] = [];
  const made: ({readonly seed: Seed} & ReturnType<Scratch['apply']>)[] = [];
  for (const seed of seeds) {
    try {
      made.push({seed, ...scratch.apply(seed)});
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      results.push({seed, outcome: 'stale', lacks: [], message, seconds: 0});
    }
  }
  const isBuiltAnew = seeds.some(needsBuild);
  if (isBuiltAnew) {
    built = new Set();
  }
  const ends = new Map<string, Ended>();
  for (const {seed, place} of made) {
    const {name, check, says, mend} = seed;
    const command = commandOf(check, [seed]).join(' ');
    // A build that stops is the end of all that look at it, and is not made again for each.
    const building = buildFor(check)?.join(' ') ?? '';
    const ended = ends.get(command) ?? ends.get(building) ?? (await tryCheck(scratch, check, [seed]));
    if (isBuiltAnew && building !== '' && !built.has(building)) {
      ends.set(building, {...ended, seconds: 0});
    }
    // What several share is counted once.
    ends.set(command, {...ended, seconds: 0});
    writeFileSync(path.join(resultDir, `${name}.txt`), ended.output);
    const verdict = judge(ended.isRed, ended.output, {...place, says, mend});
    results.push({seed, seconds: ended.seconds, ...verdict});
  }
  made.reverse().forEach(({undo}) => undo());
  if (isBuiltAnew) {
    built = new Set();
  }
  return results;
}

/**
 * Tries a group. What does not come out as asked is tried again, since another may have hidden it: together as long as
 * that catches some, else each alone.
 */
async function tryGroup(scratch: Scratch, group: readonly Seed[], report: (result: Result) => void): Promise<void> {
  const results = await tryTogether(scratch, group);
  const settled = results.filter((result) => group.length === 1 || isAsked(result));
  settled.forEach(report);
  const rest = results.flatMap((result) => (settled.includes(result) ? [] : [result.seed]));
  for (const again of settled.length > 0 && rest.length > 0 ? [rest] : rest.map((seed) => [seed])) {
    await tryGroup(scratch, again, report);
  }
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').slice(0, 240);

function describe({seed: {known}, outcome, lacks, message}: Result): string {
  const why = known === undefined ? '' : outcome === known.as ? `（知っている: ${known.why}）` : '（known を消す）';
  return [outcome, ...lacks.map((lack) => `${lack} がない`), message].join(': ') + why;
}

function writeTable(results: readonly Result[]): string {
  const row = (result: Result): string => {
    const {seed, seconds} = result;
    const {name, kind, check} = seed;
    return `| ${isAsked(result) ? '✓' : '✗'} | ${name} | ${kind} | ${check} | ${seconds.toFixed(1)} | ${cell(describe(result))} |`;
  };
  return ['| | 欠陥 | 種類 | 検査 | 秒 | 言うこと |', '|---|---|---|---|---|---|', ...results.map(row), ''].join('\n');
}

async function runSeeds(scratch: Scratch, seeds: readonly Seed[]): Promise<Result[]> {
  const results: Result[] = [];
  const report = (result: Result): void => {
    results.push(result);
    console.log(
      `${isAsked(result) ? '✓' : '✗'} ${result.seed.name} → ${result.seed.check} (${result.seconds.toFixed(1)} s): ${cell(describe(result))}`,
    );
  };
  // First the project as it is, whose build serves all specs; what needs a build of its own comes last.
  const checks = [...new Set(seeds.map(({check}) => check))].sort((a, b) => Number(isSpec(a)) - Number(isSpec(b)));
  const later: Seed[] = [];
  for (const check of checks) {
    const group = seeds.filter((seed) => seed.check === check);
    const {isRed, output, seconds} = await tryCheck(scratch, check, group);
    console.log(
      `${check}: ${group.length} 件、欠陥のないとき ${isRed ? '通らない' : '通る'} (${seconds.toFixed(1)} s)`,
    );
    if (isRed) {
      writeFileSync(path.join(resultDir, `baseline-${path.basename(check)}.txt`), output);
      group.forEach((seed) => report({seed, outcome: 'red baseline', lacks: [], message: '', seconds: 0}));
      continue;
    }
    later.push(...group.filter(needsBuild));
    for (const together of gather(group.filter((seed) => !needsBuild(seed)))) {
      await tryGroup(scratch, together, report);
    }
  }
  for (const together of gather(later)) {
    await tryGroup(scratch, together, report);
  }
  return results;
}

async function main(wanted: readonly string[]): Promise<void> {
  const seeds = (await collectSeeds()).filter(
    ({name, kind, check}) =>
      wanted.length === 0 || wanted.some((word) => name.includes(word) || kind === word || check.includes(word)),
  );
  if (seeds.length === 0) {
    throw new Error(`${wanted.join(' ')} に当たる種がない。直し方: name か check の一部か、kind を書く`);
  }
  mkdirSync(resultDir, {recursive: true});
  const started = Date.now();
  const scratch = new Scratch(siteDir);
  const stop = (): void => {
    scratch.remove();
    process.exit(130);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  try {
    const results = await runSeeds(scratch, seeds);
    const table = writeTable(results);
    writeFileSync(path.join(resultDir, 'table.md'), table);
    const good = results.filter(isAsked).length;
    const caught = results.filter(({outcome}) => outcome === 'caught').length;
    console.log(`\n${table}`);
    console.log(
      `${results.length} 件のうち、止めた欠陥 ${caught} 件、思った通り ${good} 件（${Math.round((Date.now() - started) / 1000)} s）。表: .cache/defects/table.md`,
    );
    process.exitCode = good === results.length ? 0 : 1;
  } finally {
    scratch.remove();
  }
}

void main(process.argv.slice(2));
