import type {LabelCarrier} from '../../site/diagram-source';
import type {Finding} from '../../site/finding';
import type {Page, Site} from '../../site/site';

/** Room that a label has where it is drawn, in letters of full width. */
const mostOfLabel: Readonly<Record<LabelCarrier, readonly [name: string, most: number]>> = {
  node: ['箱', 30],
  edge: ['矢印', 20],
  frame: ['枠', 20],
};

/** Length in letters of full width: ASCII takes half of one. */
const lengthOf = (text: string): number => text.length - (text.match(/[ -~]/g)?.length ?? 0) / 2;

/** A text with its place, and the letters that it may have. */
interface Measured extends Pick<Finding, 'file' | 'line' | 'entry'> {
  readonly name: string;
  readonly text: string;
  readonly most: number;
}

function measurePage({file, frontMatter: {title, description}, rawFrontMatter, ...page}: Page): Measured[] {
  const label = rawFrontMatter.sidebar_label;
  const lineOf = (key: string): number => page.frontMatterLines.get(key) ?? 1;
  return [
    {name: 'title ', text: title, most: 36, file, line: lineOf('title')},
    {name: 'description ', text: description, most: 100, file, line: lineOf('description')},
    ...(typeof label === 'string'
      ? [{name: 'sidebar_label ', text: label, most: 20, file, line: lineOf('sidebar_label')}]
      : []),
    ...page.headings.map(({text, line}) => ({name: '見出し', text, most: 45, file, line})),
    ...page.diagrams.flatMap(({title: caption, labels, lines, line}) => [
      {
        name: '図の accTitle ',
        text: caption,
        most: 45,
        file,
        line: line + (lines.find(({content}) => content.includes('accTitle'))?.line ?? 0),
      },
      ...labels.map(({text, carrier, line: inside}) => {
        const [name, most] = mostOfLabel[carrier];
        return {
          name: `図の${name}のラベル`,
          text: text.replace(/<br\s*\/?>/g, ''),
          most,
          file,
          line: line + inside,
        };
      }),
    ]),
  ];
}

/** Names and labels that would run over what stands beside them, or that nobody reads to their end. */
export function checkLengths({pages, data: {areas, terms, searchWords}}: Pick<Site, 'pages' | 'data'>): Finding[] {
  const groups = areas.flatMap(({label, items}) => [
    label,
    ...items.flatMap((item) => (typeof item === 'string' ? [] : [item.label])),
  ]);
  const measured: Measured[] = [
    ...pages.flatMap(measurePage),
    ...groups.map((text) => ({
      name: 'サイドバーの名前',
      text,
      most: 20,
      file: 'src/data/areas.ts',
      line: 1,
      entry: text,
    })),
    ...terms.map(({id, ja}) => ({
      name: `用語 ${id} の ja `,
      text: ja,
      most: 36,
      file: 'src/data/glossary/',
      line: 1,
      entry: id,
    })),
    ...Object.entries(searchWords).flatMap(([section, words = []]) =>
      words.map((text) => ({
        name: `${section} の検索語`,
        text,
        most: 40,
        file: 'src/data/search-words/',
        line: 1,
        entry: text,
      })),
    ),
  ];
  return measured
    .map((each) => ({...each, length: lengthOf(each.text)}))
    .filter(({length, most}) => length > most)
    .map(({name, text, most, length, ...place}) => ({
      ...place,
      problem: `${name}が ${length} 字ある: ${text}`,
      mend: `${most} 字までにする（半角は 0.5 字）。くわしいことは本文に書く`,
    }));
}
