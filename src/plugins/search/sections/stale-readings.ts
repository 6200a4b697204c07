import {readFileSync} from 'node:fs';
import path from 'node:path';
import {normaliseLines, startOfWord} from '../engine/normal';
import type {UnreadText} from './readings';
import {wordReadings} from './word-readings';

const file = 'src/plugins/search/sections/word-readings.ts';

/** Where a word stands in the table, which has a line for each. */
function placeOf(word: string): string {
  const lines = readFileSync(path.join(__dirname, 'word-readings.ts'), 'utf8').split('\n');
  return `${file}:${lines.findIndex((line) => line.startsWith(`  ${word}: `)) + 1}`;
}

/** Words with a reading that no heading and no search word holds, and those out of order: one message each. */
export function findStaleReadings({pages}: UnreadText, words: readonly string[] = Object.keys(wordReadings)): string[] {
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
  return words.flatMap((word, place) => [
    ...(isThere(word) ? [] : [`${placeOf(word)}: ${word} はどの見出しにも検索語にもない。直し方: この行を消す`]),
    ...((words[place - 1] ?? '') < word
      ? []
      : [`${placeOf(word)}: ${word} は ${words[place - 1] ?? ''} の前に来る。直し方: ABC 順に並べる`]),
  ]);
}
