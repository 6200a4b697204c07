declare module '@generated/terms/default/names.json' {
  /** By id of a term, all that one may type for it, folded, one a line. */
  const names: Readonly<Record<string, string>>;
  export default names;
}
