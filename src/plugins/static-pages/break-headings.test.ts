import {describe, expect, it} from 'vitest';
import {breakHeadings} from './break-headings';

describe('breakHeadings', () => {
  it('marks where phrases end, so that no line ends inside a word', () => {
    expect(breakHeadings('<h2 id=rollback>失敗したときの戻し方（ロールバック）<a href=#rollback></a></h2>')).toBe(
      '<h2 id=rollback>失敗した<wbr>ときの<wbr>戻し方<wbr>（ロールバック）<a href=#rollback></a></h2>',
    );
    expect(breakHeadings('<h1>デプロイメントパターンの選び方</h1>')).toBe(
      '<h1>デプロイメントパターンの<wbr>選び方</h1>',
    );
    expect(breakHeadings('<h2>WaitOnResourceSignals の CodeDeploy</h2>')).toBe(
      '<h2>Wait<wbr>On<wbr>Resource<wbr>Signals の CodeDeploy</h2>',
    );
  });

  it('marks the same in the links of the contents', () => {
    const link = '<a href=#a class=table-of-contents__link>';
    expect(breakHeadings(`${link}AutoScalingRollingUpdate の値</a><a href=#b>失敗したときの戻し方</a>`)).toBe(
      `${link}Auto<wbr>Scaling<wbr>Rolling<wbr>Update の<wbr>値</a><a href=#b>失敗したときの戻し方</a>`,
    );
  });

  it('marks nothing before a particle or a dash, at a space, in code, and outside of headings', () => {
    for (const [html, marked = html] of [
      [
        '<h3>CodeDeploy\u00a0で 2\u00a0つの環境\u00a0— Lambda\u00a0の値</h3>',
        '<h3>CodeDeploy\u00a0で 2\u00a0つの<wbr>環境\u00a0— Lambda\u00a0の<wbr>値</h3>',
      ],
      ['<h2><code>止めるとき</code>\u00a0に &amp; 消す</h2>'],
      ['<p>失敗したときの戻し方</p>'],
      ['<header>失敗したときの戻し方</header>'],
    ] as const) {
      expect(breakHeadings(html)).toBe(marked);
    }
  });
});
