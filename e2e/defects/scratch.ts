import {execFileSync, spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {findChangedLine, findLine, planEdit} from './apply';
import type {Change} from './apply';
import type {Place, Seed} from './seed';

/** How a command ended. */
export interface Ended {
  readonly isRed: boolean;
  /** What it wrote, to either stream. */
  readonly output: string;
  readonly seconds: number;
}

/** A check that takes longer hangs. */
const longest = 15 * 60_000;

/**
 * A copy of the project outside of it, with its history and its working files as they are, packages linked and caches
 * of its own: what is broken there is broken nowhere else.
 */
export class Scratch {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'defects-'));
  private running: ChildProcess | undefined;

  constructor(siteDir: string) {
    const git = (...args: readonly string[]): string =>
      execFileSync('git', args, {cwd: siteDir, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024});
    git('clone', '--quiet', '--shared', '--no-checkout', siteDir, this.folder);
    for (const file of git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')) {
      if (file !== '' && existsSync(path.join(siteDir, file))) {
        cpSync(path.join(siteDir, file), path.join(this.folder, file));
      }
    }
    // `git ls-files` is what some checks go by.
    execFileSync('git', ['add', '--all'], {cwd: this.folder});
    const packages = path.join(siteDir, 'node_modules');
    const linked = path.join(this.folder, 'node_modules');
    mkdirSync(linked);
    for (const name of readdirSync(packages).filter((each) => each !== '.cache' && each !== '.vite')) {
      symlinkSync(path.join(packages, name), path.join(linked, name));
    }
    // Known by their content, so good anywhere.
    const kept = '.cache/kept';
    if (existsSync(path.join(packages, kept))) {
      cpSync(path.join(packages, kept), path.join(linked, kept), {recursive: true});
    }
  }

  private read(file: string): string | undefined {
    const whole = path.join(this.folder, file);
    return existsSync(whole) ? readFileSync(whole, 'utf8') : undefined;
  }

  private write(file: string, text: string | undefined): void {
    const whole = path.join(this.folder, file);
    if (text === undefined) {
      rmSync(whole);
    } else {
      mkdirSync(path.dirname(whole), {recursive: true});
      writeFileSync(whole, text);
    }
  }

  /**
   * Makes a seed's edits.
   * @returns where its message has to point, and how to take the edits back
   * @throws Error where the seed is stale; nothing is changed then
   */
  apply({edits, at}: Pick<Seed, 'edits' | 'at'>): {
    readonly place: Pick<Place, 'file'> & {readonly line: number | undefined};
    readonly undo: () => void;
  } {
    const made: Change[] = [];
    const undo = (): void => {
      made.reverse().forEach(({file, before}) => this.write(file, before));
    };
    const place = (): Place & {readonly line: number | undefined} => {
      const [first] = made;
      if (at === undefined) {
        return {file: first?.file ?? '', line: first && findChangedLine(first)};
      }
      const {file, text} = at;
      return {file, line: text === undefined ? undefined : findLine(file, this.read(file) ?? '', text)};
    };
    try {
      for (const edit of edits) {
        for (const change of planEdit(edit, (file) => this.read(file))) {
          this.write(change.file, change.after);
          made.push(change);
        }
      }
      return {place: place(), undo};
    } catch (error) {
      undo();
      throw error;
    }
  }

  /** Runs a command there, and whatever it starts, until all of it has ended. */
  run([command = '', ...args]: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
    const started = Date.now();
    return new Promise((resolve) => {
      const child = spawn(command, args, {
        cwd: this.folder,
        env: {...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...environment},
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, to be ended whole.
        detached: true,
      });
      this.running = child;
      let output = '';
      const add = (piece: Buffer): void => {
        output += piece.toString();
      };
      child.stdout.on('data', add);
      child.stderr.on('data', add);
      const late = setTimeout(() => {
        output += `\n${longest / 60_000} 分で終わらない`;
        this.stop();
      }, longest);
      child.on('close', (code) => {
        clearTimeout(late);
        this.running = undefined;
        resolve({isRed: code !== 0, output, seconds: (Date.now() - started) / 1000});
      });
    });
  }

  private stop(): void {
    if (this.running?.pid !== undefined) {
      process.kill(-this.running.pid, 'SIGKILL');
    }
  }

  /** Ends what runs there, and takes the copy away. */
  remove(): void {
    this.stop();
    rmSync(this.folder, {recursive: true, force: true, maxRetries: 5});
  }
}
