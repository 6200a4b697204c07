const first = '①'.codePointAt(0) ?? 0;

/** The circled numbers that a label or a sentence begins with: the steps of a figure that it belongs to. */
export function readStepNumbers(text: string): number[] {
  const [head = ''] = /^\s*(?:[①-⑳]\s*)*/.exec(text) ?? [];
  return Array.from(head.matchAll(/\S/g), ([sign]) => (sign.codePointAt(0) ?? 0) - first + 1);
}

/** A step's number as figures and texts write it, up to 20. */
export const writeStepNumber = (step: number): string => String.fromCodePoint(first + step - 1);
