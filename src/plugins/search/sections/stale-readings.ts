import type {Finding} from '../../../site/finding';
import {normaliseLines, startOfWord} from '../engine/normal';
import type {UnreadText} from './readings';
import {wordReadings} from './word-readings';

const file = 'src/plugins/search/sections/word-readings.ts';

/** Words with a reading that no heading and no search word holds, and those out of order. */
export function findStaleReadings(
  {pages}: UnreadText,
  words: readonly string[] = Object.keys(wordReadings),
): Finding[] {
  const phrases = pages.flatMap(({sections}) => sections.flatMap((section) => [section.heading, ...section.words]));
  const {text, marks} = normaliseLines(phrases);
  const isThere = (word: string): boolean => {
    const normal = normaliseLines([word]).text.slice(0, -1);
    let at = text.indexOf(normal);
    while (at !== -1 && ((marks[at] ?? 0) & (marks[at + normal.length] ?? 0) & startOfWord) === 0) {
      at = text.indexOf(normal, at + 1);
    }
    return at !== -1;
  };
  return words.flatMap((word, place) => {
    const previous = words[place - 1] ?? '';
    const at = {file, line: 1, entry: word};
    return [
      ...(isThere(word) ? [] : [{...at, problem: `${word} はどの見出しにも検索語にもない`, mend: 'この行を消す'}]),
      ...(previous < word ? [] : [{...at, problem: `${word} は ${previous} の前に来る`, mend: 'ABC 順に並べる'}]),
    ];
  });
}
