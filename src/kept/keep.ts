import {createHash, randomUUID} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/kept');

/** What was made before, by the bytes of all that it was made of. */
export interface Kept {
  /** `undefined` where nothing was made of this yet. */
  readonly read: (madeOf: string) => Buffer | undefined;
  readonly write: (madeOf: string, made: Uint8Array) => void;
}

/** A module and all of our own that it imports, types aside, and those import in turn. */
export function modulesOf(file: string, found = new Set<string>()): Set<string> {
  if (!found.has(file)) {
    found.add(file);
    for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:im|ex)port (?!type )[^;]*?from '(\.[^']+)';$/gm,
    )) {
      const whole = path.resolve(path.dirname(file), to);
      modulesOf(existsSync(`${whole}.ts`) ? `${whole}.ts` : path.join(whole, 'index.ts'), found);
    }
  }
  return found;
}

const hashOf = (parts: Iterable<string | Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const part of parts) {
    hash.update(part).update('\0');
  }
  return hash.digest('hex').slice(0, 32);
};

/** What the file system refuses costs time and nothing else. */
function ignoreFailure<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/**
 * Keeps what takes long to make from one build to the next, in `node_modules/.cache`. What is made by other code, by
 * packages of another version or by another Node.js is made anew, and what those made is thrown away.
 * @param name of a folder of its own
 * @param makers the files that it is made by, from the project's root; of a module, what it imports counts too
 */
export function keep(name: string, makers: readonly string[]): Kept {
  const files = makers.flatMap((file) => {
    const whole = path.resolve(root, file);
    return file.endsWith('.ts') ? [...modulesOf(whole)] : [whole];
  });
  const version = hashOf([
    process.version,
    ...['package-lock.json', ...files].map((file) => readFileSync(path.resolve(root, file))),
  ]);
  const folder = path.join(cache, name);
  const fileOf = (madeOf: string): string => path.join(folder, version, hashOf([madeOf]));
  ignoreFailure(() => {
    mkdirSync(path.join(folder, version), {recursive: true});
    for (const other of readdirSync(folder).filter((each) => each !== version)) {
      rmSync(path.join(folder, other), {recursive: true, force: true});
    }
  });
  return {
    read: (madeOf) => ignoreFailure(() => readFileSync(fileOf(madeOf))),
    write: (madeOf, made) =>
      ignoreFailure(() => {
        // Whole or not at all: other processes read and write here, too.
        const file = path.join(folder, version, randomUUID());
        writeFileSync(file, made);
        renameSync(file, fileOf(madeOf));
      }),
  };
}
