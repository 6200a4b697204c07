import {demands} from '../../data/ways';
import type {Demand, Way} from '../../data/ways';
import type {Finding} from '../../site/finding';
import type {Page, PageTable, Site} from '../../site/site';

const dataFile = 'src/data/ways.ts';

/** Where a row of the table says what an answer says, too. */
const sameSaid: readonly {
  readonly demand: Demand;
  readonly column: string;
  /** Whether a cell that says this tells of a way that meets the demand. */
  readonly says: RegExp;
  /** How the rule reads, for the message. */
  readonly rule: string;
}[] = [
  {
    demand: 'no-downtime',
    column: '停止と処理能力',
    says: /^(?:止まらない|設定による)/,
    rule: '「止まらない」か「設定による」で始まる欄',
  },
  {demand: 'one-environment', column: '停止と処理能力', says: /^(?!.*が並ぶ)/, rule: '「…が並ぶ」のない欄'},
  {demand: 'fast-way-back', column: '戻し方と速さ', says: /すぐ/, rule: '「すぐ」のある欄'},
  {demand: 'automatic-way-back', column: '戻し方と速さ', says: /自動/, rule: '「自動」のある欄'},
  {demand: 'no-dns', column: '戻し方と速さ', says: /^(?!.*DNS の TTL)/, rule: '「DNS の TTL」のない欄'},
  {demand: 'no-extra-cost', column: '費用', says: /追加なし/, rule: '「追加なし」のある欄'},
];

/** The table that stands below `<Decide />`: the first of its section. */
const tableBelow = ({tables}: Page, line: number): PageTable | undefined =>
  tables.find(({head}) => (head[0]?.line ?? 0) > line);

/** Rows and ways that are not the same, in the same order. */
function checkNames(file: string, table: PageTable, ways: readonly Way[]): Finding[] {
  const mend = `行の名前と並びを ${dataFile} の ways の name とそろえる`;
  const length = Math.max(table.rows.length, ways.length);
  return Array.from({length}, (_, at) => at).flatMap((at) => {
    const [row, way] = [table.rows[at]?.[0], ways[at]?.name];
    return row === way
      ? []
      : [
          {
            file,
            line: table.rowLines[at] ?? table.head[0]?.line ?? 1,
            problem: `絞り込む表の ${at + 1} 行目が「${row ?? 'なし'}」、データは「${way ?? 'なし'}」`,
            mend,
          },
        ];
  });
}

/** Cells of the table that the answers contradict. */
function checkAnswers(file: string, {head, rows, rowLines}: PageTable, ways: readonly Way[]): Finding[] {
  return sameSaid.flatMap(({demand, column, says, rule}): Finding[] => {
    const place = head.findIndex(({value}) => value === column);
    if (place === -1) {
      const mend = `列の名前を戻すか、src/plugins/decide/check-ways.ts の sameSaid を直す`;
      return [{file, line: head[0]?.line ?? 1, problem: `絞り込む表に列「${column}」がない`, mend}];
    }
    return rows.flatMap((cells, at) => {
      const [cell = '', way] = [cells[place], ways[at]];
      const fits = way?.answers[demand].fits;
      if (fits === undefined || fits === says.test(cell)) {
        return [];
      }
      const problem = `「${way?.name ?? ''}」の「${demands[demand]}」: 表は「${cell}」、データは${fits ? '合う' : '合わない'}`;
      const mend = `合うのは${rule}。表か、${dataFile} の answers['${demand}'] を直す`;
      return [{file, line: rowLines[at] ?? 1, problem, mend}];
    });
  });
}

/** `<Decide />` without a table below it, and rows of that table which the data does not know or contradicts. */
export function checkWays({pages, data: {ways}}: Pick<Site, 'pages' | 'data'>): Finding[] {
  return pages.flatMap((page) =>
    page.components
      .filter(({name}) => name === 'Decide')
      .flatMap(({line}) => {
        const {file} = page;
        const table = tableBelow(page, line);
        if (table === undefined) {
          return [{file, line, problem: '<Decide /> の下に表がない', mend: '絞り込む表のすぐ上に置く'}];
        }
        const names = checkNames(file, table, ways);
        return names.length > 0 ? names : checkAnswers(file, table, ways);
      }),
  );
}
