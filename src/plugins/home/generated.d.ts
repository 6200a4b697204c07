declare module '@generated/home/default/home.json' {
  /** What the home page shows of other pages. */
  const home: {
    readonly guides: readonly {
      readonly address: string;
      readonly title: string;
      readonly description: string;
      readonly tables: readonly import('../../site/site').PageTable[];
    }[];
    /** How many cues with an answer all pages have. */
    readonly examPoints: number;
  };
  export default home;
}
