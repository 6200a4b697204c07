import type {Compiler, WebpackPluginInstance} from 'webpack';

/**
 * Tells which files, scripts and stylesheets, an entry of the bundler consists of, those that it loads later included.
 * @param tell called at the end of a build, with paths below the output directory
 */
export function filesOf(entry: string, tell: (files: readonly string[]) => void): WebpackPluginInstance {
  return {
    apply(compiler: Compiler) {
      compiler.hooks.done.tap('files-of', ({compilation}) => {
        const chunks = compilation.entrypoints.get(entry)?.chunks ?? [];
        const all = chunks.flatMap((chunk) => [...chunk.getAllReferencedChunks()]);
        tell([...new Set(all.flatMap(({files}) => [...files]))]);
      });
    },
  };
}
