import path from 'node:path';
import {rspack} from '@docusaurus/faster';
import {workerFile} from './saved-list';

/**
 * Writes the service worker, with what it needs of Workbox, as one file.
 * @param outDir the built site, from its base path on
 */
export async function bundleWorker(outDir: string): Promise<void> {
  const compiler = rspack({
    mode: 'production',
    // As package.json's browserslist has it, for a worker; what is in the file does not change with the machine.
    target: ['webworker', 'es2020'],
    entry: path.join(__dirname, 'worker.ts'),
    output: {path: outDir, filename: workerFile},
    resolve: {extensions: ['.ts', '.js']},
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: 'builtin:swc-loader',
          options: {jsc: {parser: {syntax: 'typescript'}, target: 'es2020'}},
        },
      ],
    },
    performance: {hints: false},
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null || stats === undefined || stats.hasErrors()) {
        reject(error ?? new Error(stats?.toString('errors-only')));
      } else {
        compiler.close(() => resolve());
      }
    });
  });
}
