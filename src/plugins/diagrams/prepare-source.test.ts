import {describe, expect, it} from 'vitest';
import {readDiagramSource, replaceIcons} from '../../site/diagram-source';
import {prepareSource as prepare} from './prepare-source';

const prepareSource = (source: string): string => prepare(source, '/');

describe('prepareSource', () => {
  it('breaks labels of nodes, edges and frames of a flowchart, and nothing else', () => {
    const prepared = prepareSource(
      [
        'flowchart TD',
        '  accTitle: 起動テンプレートの新しいバージョンを作成する',
        '  subgraph g["起動テンプレートの新しいバージョンを作成"]',
        '  a["起動テンプレートの新しいバージョンを作成する"]:::compute -->|しきい値を超えたときに通知| b["短い"]',
        '  end',
        '  click a href "/a/b/#c" "起動テンプレートの新しいバージョンを作成する"',
      ].join('\n'),
    ).split('\n');
    expect(prepared).toEqual([
      'flowchart TD',
      '  accTitle: 起動テンプレートの新しいバージョンを作成する',
      '  subgraph g["起動テンプレートの<br/>新しいバージョンを作成"]',
      '  a["起動テンプレートの<br/>新しいバージョンを<br/>作成する"]:::compute -->|しきい値を超えた<br/>ときに通知| b["短い"]',
      '  end',
      '  click a href "/a/b/#c"',
    ]);
  });

  it('breaks the label of a node with an icon, and sizes the icon', () => {
    const source = 'flowchart TD\n  e@{ icon: "logos:aws-ec2", label: "起動テンプレートの新しいバージョン" }';
    expect(prepareSource(source).split('\n')[1]).toBe(
      '  e@{ icon: "logos:aws-ec2", label: "起動テンプレートの<br/>新しいバージョン", h: 36, w: 36 }',
    );
    expect(readDiagramSource(source)).toMatchObject({
      icons: [{name: 'aws-ec2', line: 2}],
      labels: [{text: '起動テンプレートの新しいバージョン', carrier: 'node', line: 2}],
    });
    expect(replaceIcons(source)).toBe('flowchart TD\n  e["起動テンプレートの新しいバージョン"]');
  });

  it('breaks participants, messages and notes of a sequence', () => {
    expect(
      prepareSource(
        'sequenceDiagram\n  participant a as デプロイを受け持つエージェント\n  a->>b: 新しいバージョンの配置を要求する\n  Note over a,b: 新しいバージョンの配置を要求する',
      ).split('\n'),
    ).toEqual([
      'sequenceDiagram',
      '  participant a as デプロイを受け持つ<br/>エージェント',
      '  a->>b: 新しいバージョンの<br/>配置を要求する',
      '  Note over a,b: 新しいバージョンの<br/>配置を要求する',
    ]);
  });

  it('breaks states and transitions', () => {
    expect(
      prepareSource(
        'stateDiagram-v2\n  state "データが足りないときの状態" as ID\n  OK --> ALARM: しきい値を超えたとき',
      ).split('\n'),
    ).toEqual([
      'stateDiagram-v2',
      '  state "データが足りない<br/>ときの状態" as ID',
      '  OK --> ALARM: しきい値を<br/>超えたとき',
    ]);
  });

  it('keeps the number of lines, which error messages count on', () => {
    const source = 'flowchart TD\n\n  %% 注\n  a["起動テンプレートの新しいバージョンを作成する"]\n';
    expect(prepareSource(source).split('\n')).toHaveLength(source.split('\n').length);
  });

  it('puts the base path before links, and before nothing else; leaves their tooltips out', () => {
    const source = 'flowchart TD\n  a["/x/"]\n  click a href "/a/b/#c" "題 /d/"\n  click b href "/e/"';
    const expected = ['flowchart TD', '  a["/x/"]', '  click a href "/notes/a/b/#c"', '  click b href "/notes/e/"'];
    expect(prepare(source, '/notes/').split('\n')).toEqual(expected);
  });

  it('leaves a kind of diagram that it does not know as it is', () => {
    expect(prepareSource('pie\n  "起動テンプレートの新しいバージョンを作成する": 3')).toContain(
      '"起動テンプレートの新しいバージョンを作成する"',
    );
  });
});

it('reads the accessible texts', () => {
  const source = 'flowchart TD\n  accTitle: 題 \n  accDescr: 説明: 続き\n';
  expect(readDiagramSource(source)).toMatchObject({title: '題', description: '説明: 続き'});
  expect(readDiagramSource('flowchart TD').title).toBe('');
});

it('reads the classes that lines give to edges', () => {
  expect([...readDiagramSource('class r1,r2 rollback\n  class a blue;').classes]).toEqual([
    ['r1', 'rollback'],
    ['r2', 'rollback'],
    ['a', 'blue'],
  ]);
});
