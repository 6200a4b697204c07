/** What stands in JSON that somebody else wrote: nothing is where it is not what it should be. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});
export const entriesOf = (value: unknown): [string, unknown][] => Object.entries(recordOf(value));
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
