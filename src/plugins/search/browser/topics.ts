/** An area with its pages, for the list of topics. */
export interface TopicArea {
  /** Key of an area of `src/data/areas.ts`. */
  readonly key: string;
  readonly label: string;
  readonly pages: readonly {readonly address: string; readonly title: string}[];
}
