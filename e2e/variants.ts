import path from 'node:path';

/** A build of the site other than the usual one, made before the tests by `build-variants.ts`. */
export interface Variant {
  readonly name: string;
  readonly outDir: string;
  readonly port: number;
  /** Path below which the site stands. */
  readonly base: string;
  /** Configuration that it is built with, from the project's root. */
  readonly config: string;
  /** What the build and its server are told. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Port of the usual build; the variants follow. */
export const port = Number(process.env.E2E_PORT ?? 3210);
export const siteDir = path.resolve(__dirname, '..');

function variant(
  name: string,
  at: number,
  base: string,
  environment: Readonly<Record<string, string>>,
  config = 'docusaurus.config.ts',
): Variant {
  // The same folder for what Docusaurus generates: its bundler's cache knows modules by their path in it.
  const outDir = path.join(siteDir, '.cache', name);
  const told = {BASE_URL: base, SITE_URL: `http://localhost:${at}`, ...environment};
  return {name, outDir, port: at, base, config, environment: told};
}

/**
 * The site below a path, as on a host that is shared, built by a reader who has no Chromium. Both at once, since a
 * build takes long.
 */
export const subPath = variant('sub-path', port + 1, '/notes/', {CHROMIUM_PATH: 'none'});
/** `npm start`, which builds into memory. */
export const development = variant('development', port + 2, '/', {});
/** Another site than the usual one: it neither takes modules from its cache nor writes among what it generated. */
const unmixed = {
  DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
  DOCUSAURUS_GENERATED_FILES_DIR_NAME: path.join('.cache', 'mends-generated'),
};
const mendsConfig = 'e2e/mends/site/docusaurus.config.ts';
/**
 * A site of a few pages on which every mend of an address has been used once, at the root and below a path. The drawing
 * of its diagram is not kept: the build draws it, or, below the path, has no Chromium to do so.
 */
export const mends: readonly [Variant, Variant] = [
  variant('mends', port + 3, '/', unmixed, mendsConfig),
  variant('mends-sub-path', port + 4, '/notes/', {...unmixed, CHROMIUM_PATH: 'none'}, mendsConfig),
];
export const variants: readonly Variant[] = [subPath, ...mends];
/** How to start Docusaurus without a shell, which Windows would need for `npx`. */
export const docusaurus: readonly [string, string] = [
  process.execPath,
  path.join(siteDir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'),
];
