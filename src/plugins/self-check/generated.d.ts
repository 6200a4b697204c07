declare module '@generated/self-check/default/titles.json' {
  /** Titles of pages and sections by address. */
  const titles: Readonly<Record<string, string>>;
  export default titles;
}
