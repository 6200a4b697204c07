import {describe, expect, it} from 'vitest';
import {formatFinding} from '../../site/finding';
import {readPage} from '../../site/read-page';
import {readStepNumbers, writeStepNumber} from '../../site/step-numbers';
import {checkSteps} from './check-steps';

describe('readStepNumbers', () => {
  it.each([
    ['③ ④ 応答 90:10', [3, 4]],
    ['⑤', [5]],
    ['⑳ 最後', [20]],
    ['③ を戻す', [3]],
    ['戻す ③', []],
    ['10 分', []],
  ])('reads those at the head: %s', (text, numbers) => {
    expect(readStepNumbers(text)).toEqual(numbers);
  });

  it('reads what is written', () => {
    expect([1, 9, 20].map(writeStepNumber).map(readStepNumbers)).toEqual([[1], [9], [20]]);
  });
});

describe('checkSteps', () => {
  /** What is found in a page with one figure and its text. */
  function find(drawn: string, said: string): string[] {
    const figure = `\`\`\`mermaid id=fig-a\nflowchart TD\n${drawn}\n\`\`\``;
    const text = `<DiagramText>\n\n${said}\n\n</DiagramText>`;
    return checkSteps([readPage('docs/a.mdx', 'a', `---\nslug: /a/\n---\n\n${figure}\n\n${text}\n`)]).map(
      formatFinding,
    );
  }
  const drawn = '  a["① 甲"] -->|② 送る| b["乙"]';

  it('is content with numbers that figure and text share, and with neither having any', () => {
    expect(find(drawn, '1. ① 甲。\n2. ② ③ で送る。\n   - ③ へ')).toEqual([]);
    expect(find('  a["甲"] -->|送る| b["乙"]', '1. 甲。\n2. 送る。')).toEqual([]);
    expect(find('  a["甲 ①"]', '- ① を読む。')).toEqual([]);
  });

  it('names a number of the figure without a sentence, once, where it first stands', () => {
    expect(find(`${drawn}\n  b -->|③ 戻す| a\n  c["③"]`, '1. ① 甲。\n2. ② 送る。')).toEqual([
      'docs/a.mdx:9: 図の番号 ③ を述べる文がない\n    直し方: <DiagramText> の番号付きの箇条書きに「3. ③ …」を足すか、図の番号を消す',
    ]);
  });

  it('names a sentence whose number the figure has not', () => {
    expect(find(drawn, '1. ① 甲。\n2. ② 送る。\n3. ③ 戻す。')).toEqual([
      'docs/a.mdx:14: 文の番号 ③ が図にない\n    直し方: 図の矢印か箱のラベルを ③ で始めるか、文の番号を消す',
    ]);
  });

  it('names a sentence without a number among steps', () => {
    expect(find(drawn, '1. ① 甲。\n2. ② 送る。\n3. 戻す。')).toEqual([
      'docs/a.mdx:14: 番号のある図の手順に、番号のない文がある: 戻す。\n    直し方: 図の矢印か箱と文に同じ番号（①、② …）を書くか、箇条書きの外の文にする',
    ]);
  });

  it('names numbers that are not in order', () => {
    expect(find(drawn, '1. ② 送る。\n2. ① 甲。')).toEqual([
      'docs/a.mdx:13: 文の番号 ② の次が ①\n    直し方: 図と文の番号を、1 つずつ増えるように直す',
    ]);
  });
});
