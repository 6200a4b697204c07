import type {Compilation, Compiler, WebpackPluginInstance} from 'webpack';

/** The files of an entry of the bundler, scripts and stylesheets, those that it loads later included. */
function listFiles({entrypoints}: Compilation, entry: string): Set<string> {
  const chunks = entrypoints.get(entry)?.chunks ?? [];
  const all = chunks.flatMap((chunk) => [...chunk.getAllReferencedChunks()]);
  return new Set(all.flatMap(({files}) => [...files]));
}

/**
 * Tells which files, scripts and stylesheets, an entry of the bundler consists of, those that it loads later included.
 * @param tell called at the end of a build, with paths below the output directory
 */
export function filesOf(entry: string, tell: (files: readonly string[]) => void): WebpackPluginInstance {
  return {
    apply(compiler: Compiler) {
      compiler.hooks.done.tap('files-of', ({compilation}) => tell([...listFiles(compilation, entry)]));
    },
  };
}

/**
 * Takes the scripts of an entry of the bundler away, those that it loads later included, before they are shrunk or
 * written. Those of the other entry stay, and workers, which both start.
 */
export function dropScripts(entry: string, other: string): WebpackPluginInstance {
  return {
    apply(compiler: Compiler) {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compiler.hooks.thisCompilation.tap('drop-scripts', (compilation) => {
        compilation.hooks.processAssets.tap({name: 'drop-scripts', stage}, () => {
          const kept = listFiles(compilation, other);
          [...listFiles(compilation, entry)]
            .filter((file) => file.endsWith('.js') && !kept.has(file))
            .forEach((file) => compilation.deleteAsset(file));
        });
      });
    },
  };
}
