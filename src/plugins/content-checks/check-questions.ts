import {rightOption} from '../../data/questions/grouping';
import type {SiteData} from '../../data';
import type {Finding} from '../../site/finding';

/** How much longer than every other option the right one may be. */
const longerBy = 1 / 3;

/** Questions whose right option stands out by its length: a reader who knows nothing would choose it. */
export function checkQuestions({questions}: Pick<SiteData, 'questions'>): Finding[] {
  return questions
    .filter((question) => {
      const right = rightOption(question);
      const others = question.options.filter((option) => option !== right).map(({text}) => text.length);
      return right.text.length > Math.max(...others) * (1 + longerBy);
    })
    .map(({id}) => ({
      file: 'src/data/questions/',
      line: 1,
      problem: `${id}: 正解の選択肢だけが長い`,
      mend: '正解の語を why に移すか、ほかの選択肢を同じ細かさの操作に書き直す',
    }));
}
