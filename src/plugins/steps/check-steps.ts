import type {Finding} from '../../site/finding';
import type {Diagram, Page} from '../../site/site';
import {readStepNumbers, writeStepNumber} from '../../site/step-numbers';

/** Steps that figure and text do not share, of one diagram that has numbers on either side. */
function checkDiagram(file: string, {labels, line, steps}: Diagram): Finding[] {
  const drawn = labels.flatMap(({text, line: inside}) =>
    readStepNumbers(text).map((step) => ({step, line: line + inside})),
  );
  const said = steps.flatMap(({number: step, line: at}) => (step === undefined ? [] : [{step, line: at}]));
  if (drawn.length + said.length === 0) {
    return [];
  }
  const isDrawn = new Set(drawn.map(({step}) => step));
  const isSaid = new Set(said.map(({step}) => step));
  const unsaid = new Map(drawn.filter(({step}) => !isSaid.has(step)).map(({step, line: at}) => [step, at]));
  return [
    ...[...unsaid].map(([step, at]) => ({
      file,
      line: at,
      problem: `図の番号 ${writeStepNumber(step)} を述べる文がない`,
      mend: `<DiagramText> の番号付きの箇条書きに「${step}. ${writeStepNumber(step)} …」を足すか、図の番号を消す`,
    })),
    ...said
      .filter(({step}) => !isDrawn.has(step))
      .map(({step, line: at}) => ({
        file,
        line: at,
        problem: `文の番号 ${writeStepNumber(step)} が図にない`,
        mend: `図の矢印か箱のラベルを ${writeStepNumber(step)} で始めるか、文の番号を消す`,
      })),
    ...said.slice(1).flatMap(({step, line: at}, before) => {
      const last = said[before]?.step ?? 0;
      const problem = `文の番号 ${writeStepNumber(last)} の次が ${writeStepNumber(step)}`;
      return step === last + 1 ? [] : [{file, line: at, problem, mend: '図と文の番号を、1 つずつ増えるように直す'}];
    }),
    ...steps
      .filter(({number}) => number === undefined)
      .map(({text, line: at}) => ({
        file,
        line: at,
        problem: `番号のある図の手順に、番号のない文がある: ${text}`,
        mend: '図の矢印か箱と文に同じ番号（①、② …）を書くか、箇条書きの外の文にする',
      })),
  ];
}

/** Numbers that only the figure or only its text has: readers could not walk it step by step. */
export const checkSteps = (pages: readonly Pick<Page, 'file' | 'diagrams'>[]): Finding[] =>
  pages.flatMap(({file, diagrams}) => diagrams.flatMap((diagram) => checkDiagram(file, diagram)));
