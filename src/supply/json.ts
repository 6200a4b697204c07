/** What stands in JSON that somebody else wrote: nothing is where it is not what it should be. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});
export const entriesOf = (value: unknown): [string, unknown][] => Object.entries(recordOf(value));
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The line, 1-based, on which a part first stands in a text; the first where it does not. */
export const lineOf = (text: string, part: string): number =>
  text.slice(0, Math.max(0, text.indexOf(part))).split('\n').length;
