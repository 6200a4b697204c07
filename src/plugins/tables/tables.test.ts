import type {Root, Table} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {columnWidths} from '../../tables/column-widths';
import {extentOf, splitCode} from './extent';
import {tables} from '.';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(tables);

function readTable(...rows: string[]): Table {
  const [head = '', ...body] = rows;
  const root: Root = processor.parse([head, head.replace(/[^|]+/g, '---'), ...body].join('\n'));
  const table = processor.runSync(root).children[0];
  if (table?.type !== 'table') {
    throw new Error('表でない');
  }
  return table;
}

const three = readTable(
  '| 方式 | [`Min` と容量](/a/) | 試せるか |',
  '| 順に | 減る | できない<Derived /> |',
  '| 一度に | `MinInstancesInService` | できるかもしれない |',
);
const rowsOf = (table: Table): (object | undefined)[][] =>
  table.children.map(({children}) => children.map(({data}) => data));

describe('a table of three columns', () => {
  it('says what its parts are, and at each cell the name of its column as text', () => {
    expect(three.data?.hProperties?.role).toBe('table');
    expect(three.data?.hProperties?.style).toMatch(/^--l:[\d.]+rem$/);
    expect(three.children.map(({data}) => data?.hProperties)).toEqual(Array(3).fill({role: 'row'}));
    const [head, first] = rowsOf(three);
    expect(head).toMatchObject(Array(3).fill({hProperties: {role: 'columnheader'}}));
    expect(first).toEqual([
      {hName: 'th', hProperties: {role: 'rowheader', scope: 'row'}},
      {hProperties: {role: 'cell', dataLabel: 'Min と容量'}},
      {hProperties: {role: 'cell', dataLabel: '試せるか'}},
    ]);
  });

  it('has the widths of all columns but the last, which takes the rest', () => {
    const styles = three.children[0]?.children.map(({data}) => data?.hProperties?.style);
    expect(styles).toEqual([expect.stringMatching(/^--w:\d+%$/), expect.stringMatching(/^--w:\d+%$/), undefined]);
  });

  it('marks the cells whose only word answers, marks behind it apart', () => {
    const [, answer, other] = three.children.map(({children}) => children[2]?.children[0]);
    expect(answer).toMatchObject({data: {hName: 'span', hProperties: {className: ['no']}}});
    expect(other).toMatchObject({type: 'text', value: 'できるかもしれない'});
  });

  it('may break a long name of code between its words', () => {
    const names = three.children.map(({children}) => children[1]?.children[0]);
    expect(names[2]).toMatchObject({
      name: 'code',
      children: ['Min', {name: 'wbr'}, 'Instances', {name: 'wbr'}, 'In', {name: 'wbr'}, 'Service'].map((part) =>
        typeof part === 'string' ? {type: 'text', value: part} : part,
      ),
    });
  });
});

describe('other tables', () => {
  it('of two columns stay what they are, with one width for the first', () => {
    const two = readTable('| 項目 | 内容 |', '| 名 | 値 |');
    expect(two.data).toBeUndefined();
    const [[first, last] = [], body] = rowsOf(two);
    expect(first).toHaveProperty('hProperties.style', expect.stringMatching(/^--p:[\d.]+rem$/));
    expect(last).toEqual({hProperties: {}});
    expect(body).toEqual([{hName: 'th', hProperties: {scope: 'row'}}, {hProperties: {}}]);
  });

  it('of two long columns have another share on a phone', () => {
    const two = readTable('| 項目 | 内容 |', `| ${'長い名前の項目'.repeat(3)} | ${'長い説明'.repeat(20)} |`);
    expect(rowsOf(two)[0]?.[0]).toHaveProperty('hProperties.style', expect.stringMatching(/^--w:\d+%;--p:\d+%$/));
  });

  it('of five columns are for a desk', () => {
    const five = readTable('| a | b | c | d | e |', '| 1 | 2 | 3 | 4 | 5 |');
    expect(five.data?.hProperties).toMatchObject({className: ['wide']});
  });
});

describe('the widths of columns', () => {
  const extentsOf = (...rows: string[][]) => rows.map((row) => row.map((value) => extentOf({type: 'text', value})));

  const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

  it('fill the table where there is much to say', () => {
    expect(sum(columnWidths(extentsOf(['名', '値', '説明'], ['あ', 'い', '長い説明'.repeat(20)]), 44))).toBeCloseTo(
      44,
      0,
    );
  });

  it('give short columns what they need on one line, and long ones the rest', () => {
    const [short = 0, long = 0] = columnWidths(extentsOf(['名', '説明'], ['短い名前', '長い説明'.repeat(20)]), 44);
    expect(short).toBeGreaterThan(4);
    expect(short).toBeLessThan(6);
    expect(long).toBeGreaterThan(37);
  });

  it('never cut a phrase for a column that is longer, even where there is no room', () => {
    const [first = 0] = columnWidths(extentsOf(['Elastic', '説明'], ['a', '長い説明'.repeat(90)]), 6);
    expect(first).toBeGreaterThan(4.2);
  });

  it('leave names of rows whole where there is too little room, and take it from the others', () => {
    const widths = columnWidths(extentsOf(['CloudFormation', 'Elastic', 'Beanstalk']), 21);
    expect(widths[0]).toBeGreaterThan(8.9);
    expect(sum(widths)).toBeCloseTo(21, 5);
    // Where much is missing, all give alike: the shares are those of their longest phrases.
    const tight = columnWidths(extentsOf(['CloudFormation', 'Elastic', 'Beanstalk']), 12);
    expect(tight.map((width) => Math.round(width * 10))).toEqual([104, 59, 72]);
  });
});

it.each([
  ['MinInstancesInService', ['Min', 'Instances', 'In', 'Service']],
  ['aws:cloudformation:stack', ['aws:', 'cloudformation:', 'stack']],
  ['aws ssm AWS::EC2::Instance', ['aws ', 'ssm ', 'AWS::', 'EC2::', 'Instance']],
  ['EC2_INSTANCE_LAUNCH', ['EC2_', 'INSTANCE_', 'LAUNCH']],
  ['.ebextensions/a.config', ['.ebextensions/', 'a.', 'config']],
  ['MaxBatchSize', ['MaxBatchSize']],
])('the words of %s', (name, words) => {
  expect(splitCode(name)).toEqual(words);
});
