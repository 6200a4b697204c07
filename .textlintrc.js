module.exports = {
  plugins: {'@textlint/markdown': {extensions: ['.mdx']}},
  rules: {
    'preset-ja-spacing': {
      'ja-space-between-half-and-full-width': {space: 'always', exceptPunctuation: true},
      // Code and links have space of their own from the style sheet's padding and from the words next to them.
      'ja-space-around-code': false,
      'ja-space-around-link': false,
    },
    'preset-ja-technical-writing': {
      'sentence-length': {max: 120},
      // Counts `,`, which only English has here.
      'max-comma': false,
      // The notes are である調 or 体言止め throughout.
      'no-mix-dearu-desumasu': {preferInHeader: 'である', preferInBody: 'である', preferInList: 'である', strict: true},
      // Headings, cells and items that are no sentence end without 「。」.
      'ja-no-mixed-period': false,
      // 「A は…、B は…」 sets two things against each other, which is what comparisons are made of.
      'no-doubled-joshi': false,
    },
  },
};
