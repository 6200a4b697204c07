/** Ids and titles of the sections that front matter makes, at the end of every page that has them. */
export const closingSections = {
  exam: {id: 'exam-points', title: '試験で問われること'},
  related: {id: 'related', title: '関連する節'},
  sources: {id: 'official-sources', title: '公式の出典'},
} as const;
