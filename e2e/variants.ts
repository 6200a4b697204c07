import path from 'node:path';

/** A build other than the usual one, made before the tests by `build-variants.ts`. */
export interface Variant {
  readonly name: string;
  readonly outDir: string;
  readonly port: number;
  /** Path below which the site stands. */
  readonly base: string;
  /** What the build and its server are told. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Port of the usual build; the variants follow. */
export const port = Number(process.env.E2E_PORT ?? 3210);
export const siteDir = path.resolve(__dirname, '..');
/** Configuration of the small site that every variant is a build of, from the project's root. */
export const variantConfig = 'e2e/mends/site/docusaurus.config.ts';

function variant(name: string, at: number, base: string, told: Readonly<Record<string, string>> = {}): Variant {
  const environment = {
    BASE_URL: base,
    SITE_URL: `http://localhost:${at}`,
    // Another site than the usual one: it neither takes modules from its cache nor writes among what it generated.
    DOCUSAURUS_NO_PERSISTENT_CACHE: 'true',
    DOCUSAURUS_GENERATED_FILES_DIR_NAME: path.join('.cache', 'mends-generated'),
    ...told,
  };
  return {name, outDir: path.join(siteDir, '.cache', name), port: at, base, environment};
}

/** The drawing of this site's diagram is not kept: here the build draws it. */
const mends = variant('mends', port + 1, '/');
/** Below a path, as on a host that is shared, built by who has no Chromium: the reader's browser draws the diagram. */
export const subPath = variant('sub-path', port + 2, '/notes/', {CHROMIUM_PATH: 'none'});
export const variants: readonly Variant[] = [mends, subPath];
/** Path below which the usual build stands: what `npm run build` was told. */
export const basePath = process.env.BASE_URL ?? '/';
/** What a server of the tests hands out: each build at its port, below its path. */
export const served: readonly Pick<Variant, 'outDir' | 'port' | 'base'>[] = [
  {outDir: path.join(siteDir, 'build'), port, base: basePath},
  ...variants,
];
/** `npm start`, which builds into memory and draws the diagram; below a path, which drawn links have before them. */
export const development = variant('development', port + 3, '/notes/');
/** How to start Docusaurus without a shell, which Windows would need for `npx`. */
export const docusaurus: readonly [string, string] = [
  process.execPath,
  path.join(siteDir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'),
];
