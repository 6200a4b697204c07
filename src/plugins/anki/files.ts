/** Where the cards stand, from the base path on. */
export const cardFiles = {terms: '/anki/terms.csv', questions: '/anki/questions.csv'} as const;
