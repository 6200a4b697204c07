import {createHash} from 'node:crypto';
import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {FinishedSvg} from './finish-svg';
import {mermaidConfig} from './mermaid-config';

/** Packages whose version changes a drawing. */
const drawingPackages = ['mermaid', 'mermaid-isomorphic', 'svgo', 'budoux', '@fontsource/noto-sans-jp'] as const;

/** Everything a drawing depends on besides its text: the same value means the same drawing. */
export interface DrawingBasis {
  readonly config: unknown;
  /** Version by package. */
  readonly versions: Readonly<Record<string, string>>;
  /** This folder's own code. */
  readonly code: string;
  /** The browser that lays the text out, as `identifyBrowser` tells it. */
  readonly browser: string;
}

function readVersion(name: string): string {
  // Not require.resolve('…/package.json'): some packages do not export theirs.
  const [folder] =
    createRequire(__filename)
      .resolve.paths(name)
      ?.flatMap((modules) => {
        try {
          return [readFileSync(path.join(modules, name, 'package.json'), 'utf8')];
        } catch {
          return [];
        }
      }) ?? [];
  const version = /"version":\s*"([^"]+)"/.exec(folder ?? '')?.[1];
  if (version === undefined) {
    throw new Error(`パッケージ ${name} がない。直し方: npm ci`);
  }
  return version;
}

/**
 * The basis of drawings on this machine, now.
 * @param browser what tells the browser from another
 */
export function readDrawingBasis(browser: string): DrawingBasis {
  const code = createHash('sha256');
  for (const name of readdirSync(__dirname)
    .filter((file) => /\.(?:ts|css)$/.test(file) && !file.endsWith('.test.ts'))
    .sort()) {
    code.update(readFileSync(path.join(__dirname, name)));
  }
  return {
    config: mermaidConfig,
    versions: Object.fromEntries(drawingPackages.map((name) => [name, readVersion(name)])),
    code: code.digest('hex'),
    browser,
  };
}

/**
 * The name of a drawing in the cache.
 * @param source mermaid text as drawn, its line breaks set
 * @param figureId id of the figure, which the ids of the SVG start with
 */
export function nameDrawing(source: string, figureId: string, basis: DrawingBasis): string {
  return createHash('sha256')
    .update(JSON.stringify([source, figureId, basis]))
    .digest('hex')
    .slice(0, 32);
}

function isFinishedSvg(value: unknown): value is FinishedSvg {
  return (
    typeof value === 'object' &&
    value !== null &&
    'svg' in value &&
    typeof value.svg === 'string' &&
    'width' in value &&
    typeof value.width === 'number' &&
    'height' in value &&
    typeof value.height === 'number'
  );
}

/**
 * A cache of drawings in a folder and in memory: what two builds, or client and server of one, ask for is drawn once.
 * @param folder made on first use
 * @returns gives the drawing of that name, made by `draw` where there is none; a failed drawing is not kept
 */
export function openDrawingCache(
  folder: string,
): (name: string, draw: () => Promise<FinishedSvg>) => Promise<FinishedSvg> {
  const known = new Map<string, Promise<FinishedSvg>>();
  const readOrDraw = async (name: string, draw: () => Promise<FinishedSvg>): Promise<FinishedSvg> => {
    const file = path.join(folder, `${name}.json`);
    try {
      const kept: unknown = JSON.parse(await readFile(file, 'utf8'));
      if (isFinishedSvg(kept)) {
        return kept;
      }
    } catch {
      // Not there, or half written by a build that was stopped: drawn again.
    }
    const drawn = await draw();
    await mkdir(folder, {recursive: true});
    await writeFile(`${file}.${process.pid}`, JSON.stringify(drawn));
    await rename(`${file}.${process.pid}`, file);
    return drawn;
  };
  return (name, draw) => {
    const before = known.get(name);
    if (before !== undefined) {
      return before;
    }
    const drawing = readOrDraw(name, draw);
    known.set(name, drawing);
    drawing.catch(() => known.delete(name));
    return drawing;
  };
}
