import {pageOf, pageOfSet, questionSetsOf, questionsOfSet, rightOption} from '../../data/questions/grouping';
import type {SiteData} from '../../data';
import type {Finding} from '../../site/finding';
import type {Site} from '../../site/site';

/** Questions that no page shows: a group of the outline has questions and no page for them, or stands in no area. */
export function checkQuestionPlaces({pages, data: {areas, questions}}: Pick<Site, 'pages' | 'data'>): Finding[] {
  const shown = new Set(
    pages.flatMap(({sections}) => sections.filter(({kind}) => kind === 'question').map(({id}) => id)),
  );
  const sets = questionSetsOf(areas);
  return questions
    .filter(({id}) => !shown.has(id))
    .map((question) => {
      const set = sets.find((each) => questionsOfSet([question], each).length > 0);
      const mend =
        set === undefined
          ? `${pageOf(question)} を src/data/areas.ts の領域に加える`
          : `${pageOfSet(set)} のページを docs/self-check/ に作り、<SelfCheck set="${set.key}" /> を置く`;
      const problem = `${question.id}: どのページにもない`;
      return {file: 'src/data/questions/', line: 1, entry: question.id, problem, mend};
    });
}

/** What a reader has learned of a page takes so many questions to find out. */
const least = 3;

/** Published topics that fewer questions are about. */
export function checkQuestionsOfPages({pages, data: {questions}, ledger}: Omit<Site, 'factIds'>): Finding[] {
  const published = new Set(ledger.lines);
  const asked = questions.map(pageOf);
  return pages
    .filter(({frontMatter: {form}, address}) => form === 'topic' && published.has(address))
    .map(({file, address}) => ({file, address, count: asked.filter((page) => page === address).length}))
    .filter(({count}) => count < least)
    .map(({file, address, count}) => ({
      file,
      line: 1,
      problem: `${address} の節が正解になる問題が ${count} 問`,
      mend: `src/data/questions/ に ${least} 問以上書く`,
    }));
}

/** How much longer than every other option the right one may be. */
const longerBy = 1 / 3;

/**
 * Questions whose right option stands out by its length (a reader who knows nothing would choose it), and marks of
 * Markdown in questions, which are shown as they are typed.
 */
export function checkQuestions({questions}: Pick<SiteData, 'questions'>): Finding[] {
  return questions.flatMap((question) => {
    const {id, situation, ask, options} = question;
    const right = rightOption(question);
    const others = options.filter((option) => option !== right).map(({text}) => text.length);
    const texts = [situation, ask, ...options.flatMap(({text, why}) => [text, why])];
    return [
      {
        isThere: right.text.length > Math.max(...others) * (1 + longerBy),
        problem: `${id}: 正解の選択肢だけが長い`,
        mend: '正解の語を why に移すか、ほかの選択肢を同じ細かさの操作に書き直す',
      },
      {
        isThere: texts.some((text) => /`|\*\*|\]\(/.test(text)),
        problem: `${id}: Markdown の記号は、問題ではそのまま出る`,
        mend: '`、**、リンクを外す',
      },
    ]
      .filter(({isThere}) => isThere)
      .map(({problem, mend}) => ({file: 'src/data/questions/', line: 1, entry: id, problem, mend}));
  });
}
