const choices = ['system', 'light', 'dark'] as const;

/** What the reader chose: a colour mode, or the system's. */
export type ColorChoice = (typeof choices)[number];

/** Whether a word is a choice. */
export const isChoice = (word: string): word is ColorChoice => choices.some((choice) => choice === word);

/** The choice that the button leads to, in the theme's order. */
export function nextChoice(choice: ColorChoice): ColorChoice {
  return choices[(choices.indexOf(choice) + 1) % choices.length] ?? 'system';
}
