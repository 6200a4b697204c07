import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {createLinter, loadTextlintrc} from 'textlint';
import {terms} from '../data/glossary';
import {listFiles} from '../site/list-files';
import {findAvoided} from './find-avoided';
import {findPolite} from './find-polite';
import {findPageProse, findStrings} from './find-prose';
import type {Prose} from './find-prose';

/** What is said of a place in a file. */
export interface ProseFinding {
  readonly message: string;
  readonly rule: string;
  /** Offset in the file. */
  readonly at: number;
  readonly fix: {readonly from: number; readonly to: number; readonly text: string} | undefined;
}

/** Gives the findings of a file, in its order. */
export type LintProse = (prose: readonly Prose[]) => Promise<ProseFinding[]>;

const gap = '\n\n';

/** About so many letters are one text for textlint: its splitter of sentences walks from the start to each of them. */
const chunkSize = 2000;

function chunk(prose: readonly Prose[]): Prose[][] {
  const chunks: Prose[][] = [];
  let size = Infinity;
  for (const piece of prose) {
    if (size + piece.text.length > chunkSize) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(piece);
    size += piece.text.length + gap.length;
  }
  return chunks;
}

/** Starts textlint with the project's rules. */
export async function startTextlint(siteDir: string): Promise<LintProse> {
  // Each look at a sentence would ask Node for the way to the dictionary again: a sixth of the time that it all takes.
  process.env.KUROMOJIN_DIC_PATH = path.join(siteDir, 'node_modules/kuromoji/dict');
  const descriptor = await loadTextlintrc({configFilePath: path.join(siteDir, '.textlintrc.js')});
  const linter = createLinter({descriptor, cwd: siteDir});
  const lintChunk = async (pieces: readonly Prose[]): Promise<ProseFinding[]> => {
    const {messages} = await linter.lintText(pieces.map(({text}) => text).join(gap), 'prose.md');
    const toFile = (offset: number): number => {
      let left = offset;
      for (const {text, start} of pieces) {
        if (left <= text.length) {
          return start + left;
        }
        left -= text.length + gap.length;
      }
      throw new RangeError(`${offset}`);
    };
    return messages.map(({message, ruleId, range, fix}) => ({
      message: message.split('\n')[0] ?? '',
      rule: ruleId,
      at: toFile(range[0]),
      fix: fix && {from: toFile(fix.range[0]), to: toFile(fix.range[1]), text: fix.text},
    }));
  };
  return async (prose) => {
    const findings: ProseFinding[] = [];
    for (const pieces of chunk(prose)) {
      findings.push(...(await lintChunk(pieces)));
    }
    return findings.sort((a, b) => a.at - b.at);
  };
}

/** A text as the findings want it; what two of them would change is left to the second run. */
function mend(source: string, findings: readonly ProseFinding[]): string {
  let mended = source;
  let untouched = source.length;
  for (const {fix} of [...findings].reverse()) {
    if (fix && fix.to <= untouched) {
      mended = mended.slice(0, fix.from) + fix.text + mended.slice(fix.to);
      untouched = fix.from;
    }
  }
  return mended;
}

/** Words that readers type, in any form, and what is no text for readers at all. */
const unread = /^src\/data\/(?:search-words\/|equivalents\.ts$)|\.test\.ts$/;

/** @param only the files to look at, from the project's root; all of them where none is named */
async function lintFiles(siteDir: string, isMending: boolean, only: readonly string[]): Promise<number> {
  const lint = await startTextlint(siteDir);
  const files = ['docs', 'src/data'].flatMap((folder) =>
    listFiles(path.join(siteDir, folder)).map((name) => `${folder}/${name}`),
  );
  let count = 0;
  const isAsked = (name: string): boolean => only.length === 0 || only.includes(name);
  for (const file of files.filter((name) => /\.(?:mdx|ts)$/.test(name) && !unread.test(name) && isAsked(name))) {
    const source = readFileSync(path.join(siteDir, file), 'utf8');
    const prose = file.endsWith('.mdx') ? findPageProse(source) : findStrings(source);
    const own = [...findAvoided(prose, terms), ...findPolite(prose)];
    const findings = [...(await lint(prose)), ...own].sort((a, b) => a.at - b.at);
    const mended = isMending ? mend(source, findings) : source;
    if (mended !== source) {
      writeFileSync(path.join(siteDir, file), mended);
    }
    const left = isMending ? findings.filter(({fix}) => !fix) : findings;
    left.forEach(({at, message, rule}) => {
      const before = source.slice(0, at).split('\n');
      console.error(`${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}: ${message} (${rule})`);
    });
    count += left.length;
  }
  return count;
}

if (require.main === module) {
  const named = process.argv.slice(2).filter((argument) => argument !== '--fix');
  void lintFiles(path.resolve(__dirname, '../..'), process.argv.includes('--fix'), named).then((count) => {
    process.exitCode = count === 0 ? 0 : 1;
  });
}
