import {closest} from 'fastest-levenshtein';
import {readAwsIcons} from '../../icons/aws-icons';
import {dropIconNodes, rewriteLabels} from '../../site/diagram-source';
import type {Finding} from '../../site/finding';
import type {Page} from '../../site/site';

/** What a diagram's text may not hold, since an inline style beats every stylesheet and a stadium is drawn by hand. */
const forbidden: readonly (readonly [form: RegExp, problem: string, mend: string])[] = [
  [
    // 3, 4, 6 or 8 digits, or a function; `#9829;` is a letter.
    /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\w;])|\b(?:rgb|hsl)a?\(/i,
    '図に色がある',
    '色は消し、:::blue などの語彙（src/css/diagrams.css）を使う',
  ],
  [/^\s*(?:rect|box)\b/, '図に色の枠（rect、box）がある', '消す。まとまりは Note か見出しで言う'],
  [/%%\{/, '図に %%{init}%% がある', '消す。設定は src/plugins/diagrams/ に 1 つだけある'],
  [
    /^\s*(?:classDef|linkStyle|style)\s/,
    '図に個別の書式がある',
    '消し、:::blue などの語彙（src/css/diagrams.css）を使う',
  ],
  [/\(\[/, '図にスタジアム形 ([ ]) がある', '人は ( )、処理は [ ]、ほかは CONTRIBUTING の図の語彙を使う'],
];

/** What the title of a frame has to say, by its class. */
const frameKinds: Readonly<Record<string, string>> = {
  account: 'アカウント',
  region: 'リージョン',
  vpc: 'VPC',
  subnet: 'サブネット',
};

/** Frames in one another that a phone has room for. */
const greatestDepth = 3;

/** Icons that are not there or not written as such, and frames that do not say what they are. */
function checkParts({lines, icons, frames, classes}: Page['diagrams'][number]): Omit<Finding, 'file'>[] {
  const names = [...readAwsIcons().keys()];
  return [
    ...lines
      .filter(({content, kind}) => kind === 'drawn' && dropIconNodes(content).includes('@{'))
      .map(({line}) => ({
        line,
        problem: '図に @{ } の誤りがある',
        mend: '名前付きのアイコンだけを、1 行に id@{ icon: "logos:aws-s3", label: "S3" } と書く',
      })),
    ...icons
      .filter(({name}) => !names.includes(name))
      .map(({name, line}) => ({
        line,
        problem: `図のアイコンがない: ${name}`,
        mend: `logos:${closest(name, names)} が近い。アイコンのないサービスは形で書く（CONTRIBUTING の図の語彙）`,
      })),
    ...frames.flatMap(({id, title, depth, line}) => {
      const kind = frameKinds[classes.get(id) ?? ''] ?? '';
      return [
        ...(depth > greatestDepth
          ? [{line, problem: `図の枠が ${depth} 重になっている: ${title}`, mend: `${greatestDepth} 重までにする`}]
          : []),
        ...(title.includes(kind)
          ? []
          : [{line, problem: `図の枠の題に種類がない: ${title}`, mend: `題に「${kind}」を入れる`}]),
      ];
    }),
  ];
}

/**
 * Diagrams without a name or description, with a look of their own, or with wrong parts. Broken syntax is found by
 * drawing.
 */
export function checkDiagramSource({file, diagrams}: Page): Finding[] {
  return diagrams.flatMap((diagram): Finding[] => {
    const {title, description, lines, labels, line, source} = diagram;
    // What a label says is no form: `C#`, `#1234`, `(rgb(…) など)`.
    const bare = rewriteLabels(source, () => '').split('\n');
    return [
      ...Object.entries({accTitle: title, accDescr: description})
        .filter(([, value]) => value === '')
        .map(([key]) => ({file, line, problem: `図に ${key} がない`, mend: `1 行目の下に「${key}: …」を日本語で書く`})),
      ...lines
        .filter(({kind}) => kind !== 'words')
        .flatMap(({content, line: inside}) =>
          forbidden
            .filter(([form]) => form.test(bare[inside - 1] ?? content))
            .map(([, problem, mend]) => ({file, line: line + inside, problem, mend})),
        ),
      ...labels
        .filter(({text}) => /<(?!br\s*\/?>)[a-z/]/i.test(text))
        .map(({line: inside}) => ({
          file,
          line: line + inside,
          problem: '図のラベルに <br/> のほかのタグがある',
          mend: 'タグを消す。分けて言うなら節を分けるか <DiagramText> に書く',
        })),
      ...checkParts(diagram).map((finding) => ({...finding, file, line: line + finding.line})),
    ];
  });
}
