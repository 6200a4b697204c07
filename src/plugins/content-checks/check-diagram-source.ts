import type {Finding} from '../../site/finding';
import type {Page} from '../../site/site';

/** What a diagram's text may not hold, since an inline style beats every stylesheet and a stadium is drawn by hand. */
const forbidden: readonly (readonly [form: RegExp, problem: string, mend: string])[] = [
  [
    /#[0-9a-f]{3}(?:[0-9a-f]{3})?\b(?![^"]*"\s*$)/i,
    '図に 16 進の色がある',
    '色は消し、:::blue などの語彙（src/css/diagrams.css）を使う',
  ],
  [/%%\{/, '図に %%{init}%% がある', '消す。設定は src/plugins/diagrams/ に 1 つだけある'],
  [
    /^\s*(?:classDef|linkStyle|style)\s/,
    '図に個別の書式がある',
    '消し、:::blue などの語彙（src/css/diagrams.css）を使う',
  ],
  [/\(\[/, '図にスタジアム形 ([ ]) がある', '人は ( )、処理は [ ]、ほかは CONTRIBUTING の図の語彙を使う'],
];

/** Diagrams without a name or description, or with a look of their own. Broken syntax is found by drawing. */
export function checkDiagramSource({file, diagrams}: Page): Finding[] {
  return diagrams.flatMap(({title, description, lines, line}): Finding[] => [
    ...Object.entries({accTitle: title, accDescr: description})
      .filter(([, value]) => value === '')
      .map(([key]) => ({file, line, problem: `図に ${key} がない`, mend: `1 行目の下に「${key}: …」を日本語で書く`})),
    ...lines
      .filter(({kind}) => kind !== 'words')
      .flatMap(({content, line: inside}) =>
        forbidden
          .filter(([form]) => form.test(content))
          .map(([, problem, mend]) => ({file, line: line + inside, problem, mend})),
      ),
  ]);
}
