import {describe, expect, it} from 'vitest';
import {checkDiagramText} from './check-diagram-text';
import {formatFinding} from '../../site/finding';
import {readPage} from '../../site/read-page';

const check = (text: string): string[] => checkDiagramText(readPage('docs/a.mdx', 'a', text)).map(formatFinding);
const diagram = (label: string): string =>
  ['```mermaid id=fig-a', 'flowchart TD', `  a["${label}"]`, '```', ''].join('\n');
const words = '\n<DiagramText>\n\n1. 作る。\n\n</DiagramText>\n';

describe('checkDiagramText', () => {
  it('lets a diagram pass that is followed by its text', () => {
    expect(check(diagram('作る') + words)).toEqual([]);
  });

  it('names a diagram without text, with its line and the mend', () => {
    expect(check(`前の段落\n\n${diagram('作る')}\n次の段落\n`)).toEqual([
      'docs/a.mdx:3: 図のすぐ後に、同じことを述べる文章がない\n    直し方: 図の次に <DiagramText> を置き、箇条書きか表で述べる',
    ]);
  });

  it('does not take an empty text for one', () => {
    expect(check(`${diagram('作る')}\n<DiagramText>\n</DiagramText>\n`)).toHaveLength(1);
  });

  it('names a break that a writer put inside a word', () => {
    expect(check(diagram('起動テンプレー<br/>トを作る') + words)).toEqual([
      'docs/a.mdx:3: 図の語が行の間で切れている: 起動テンプレー/トを作る\n    直し方: <br/> を語の切れ目に移すか、消してビルドに任せる',
    ]);
  });

  it('lets a break between words pass', () => {
    expect(check(diagram('起動テンプレートを<br/>作る') + words)).toEqual([]);
  });
});
