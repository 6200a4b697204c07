declare module '@generated/terms/default/names.json' {
  /** By id of a term, all that one may type for it, folded. */
  const names: Readonly<Record<string, readonly string[]>>;
  export default names;
}
