/** The letters that name the options, in their order. A file of its own: browsers fetch it without the outline. */
export const optionLetters = ['A', 'B', 'C', 'D'] as const;
