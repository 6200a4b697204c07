import {rspack} from '@docusaurus/faster';
import type {Configuration, RuleSetRule, WebpackPluginInstance} from 'webpack';

type Loader = Extract<RuleSetRule['use'], readonly unknown[]>[number];
type Rules = NonNullable<NonNullable<Configuration['module']>['rules']>;
type Minimizers = NonNullable<NonNullable<Configuration['optimization']>['minimizer']>;

/** A loader of the bundler, told to write around known bugs of browsers only, not around all of a syntax. */
function writeAroundBugs(loader: Loader): Loader {
  if (typeof loader !== 'object' || loader?.loader !== 'builtin:swc-loader' || typeof loader.options !== 'object') {
    return loader;
  }
  const env: unknown = loader.options.env;
  return {...loader, options: {...loader.options, env: Object.assign({}, env, {bugfixes: true})}};
}

/** Parameters of functions are not taken apart by statements of their own: Safari's bug with them is none of ours. */
export const shortenSyntax = (rules: Rules): Rules =>
  rules.map((rule) =>
    typeof rule === 'object' && Array.isArray(rule?.use) ? {...rule, use: rule.use.map(writeAroundBugs)} : rule,
  );

/** The bundler takes webpack's plugins, and its own have their form. */
export const isPlugin = (made: object): made is WebpackPluginInstance => 'apply' in made;

/** Minimizers of which that of scripts leaves Japanese as it is: escapes take twice the room. */
export function leaveJapanese(minimizers: Minimizers): Minimizers {
  const ofScripts = new rspack.SwcJsMinimizerRspackPlugin({minimizerOptions: {format: {comments: false}}});
  return minimizers.map((other) =>
    other instanceof rspack.SwcJsMinimizerRspackPlugin && isPlugin(ofScripts) ? ofScripts : other,
  );
}
