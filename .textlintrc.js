// Words of the notes that the site corrects, quoted as they stand.
const quotes = ['【AWS認定(SAP-C02)ノート】', '「各種のAWS情報」', '「S3バケットなど」'];

module.exports = {
  plugins: {'@textlint/markdown': {extensions: ['.mdx']}},
  rules: {
    'preset-ja-spacing': {
      'ja-space-between-half-and-full-width': {
        space: 'always',
        exceptPunctuation: true,
        lintStyledNode: true,
        allows: quotes,
      },
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
      // Takes 「何十回」 and 「数百回」 for numbers.
      'arabic-kanji-numbers': false,
      // 「更新を行う」「更新を実行する」: names of features are verbal nouns, as in 「インスタンスの更新」.
      'ja-no-redundant-expression': {dictOptions: {dict5: {disabled: true}, dict6: {disabled: true}}},
    },
  },
};
