/**
 * Classes of what readers of a built page operate, or what only tells them that they can: no part of what the page
 * says, wherever else it is taken along.
 */
export const operatedClasses: readonly string[] = [
  'copy-link-row',
  'decide',
  'diagram__hint',
  'forget-records',
  'hash-link',
  'kana-bar',
  'offline',
  'practice-stage',
  'question-set__tally',
  'question__verdict',
  'term-filter',
];
