declare module '@generated/self-check/default/titles.json' {
  /** Titles of pages and sections by address. */
  const titles: Readonly<Record<string, string>>;
  export default titles;
}

declare module '@generated/self-check/default/drills.json' {
  /** How many exam points the pages of a set have, by its key. */
  const drills: Readonly<Partial<Record<string, number>>>;
  export default drills;
}
