/** What the bundler makes of `import.meta.webpackContext`: the client modules of a folder, by path from it on. */
interface ImportMeta {
  webpackContext(
    folder: string,
    options: {readonly regExp: RegExp},
  ): {
    (key: string): {readonly default: import('@docusaurus/types').ClientModule};
    keys(): string[];
  };
}
