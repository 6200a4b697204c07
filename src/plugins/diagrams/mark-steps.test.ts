import {describe, expect, it} from 'vitest';
import {readDiagramSource} from '../../site/diagram-source';
import {finishSvg} from './finish-svg';

/** The parts of a drawing of mermaid 11.17 that tell what belongs together. */
const node = (id: string, label: string): string =>
  `<g class="node default" id="d-0-flowchart-${id}-7"><rect width="9" height="9" x="0" y="0"/><g class="label"><text>${label}</text></g></g>`;
const frame = (id: string, label: string): string =>
  `<g class="cluster" id="d-0-${id}"><rect width="9" height="9" x="0" y="0"/><g class="cluster-label"><text>${label}</text></g></g>`;
const edge = (id: string, label = ''): string =>
  `<path d="M1 2L3 4" class="flowchart-link ${id}" data-id="${id}"/><g class="edgeLabel"><g class="label" data-id="${id}"><text>${label}</text></g></g>`;

/** What is marked in a drawing: the steps by the first word of a label, or by the class of an edge. */
function marked(source: string, parts: readonly string[]): Record<string, string> {
  const {description, classes, graph} = readDiagramSource(`flowchart TD\n${source}`);
  const svg = `<svg id="d-0" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${parts.join('')}</svg>`;
  const finished = finishSvg(svg, {figureId: 'fig-a', description, classes, graph});
  const boxes = finished.matchAll(/class="(?:node|cluster|node icon)" data-step="([^"]+)">.*?<text[^>]*>([^<]+)/g);
  const edges = [...finished.matchAll(/class="flowchart-link (\w+)" data-step="([^"]+)"/g)].map(
    ([all, id = '', steps = '']) => [all, steps, id],
  );
  return Object.fromEntries([...boxes, ...edges].map(([, steps = '', name = '']) => [name, steps]));
}

describe('markSteps', () => {
  it('gives a numbered edge and both its ends the step, by the ids that mermaid and the writer give', () => {
    const parts = [node('a', '甲'), node('b_c', '乙'), edge('L_a_b_c_0', '①'), edge('r1', '② ③ 戻す')];
    expect(marked('  b_c r1@-.->|② ③ 戻す| a', parts)).toEqual({
      甲: '1 2 3',
      乙: '1 2 3',
      L_a_b_c_0: '1',
      r1: '2 3',
    });
  });

  it('knows a node that is an icon, which has another class', () => {
    const icon =
      '<g class="icon-shape default" id="d-0-flowchart-a-7"><g><path d="M0 0"/></g>' +
      '<g class="label"><rect/><g><rect class="background" width="9" height="9"/><text y="1">① 甲</text></g></g>' +
      '<g><path d="M0 0h9v9" fill="transparent"/></g><g transform="translate(-4,-8)"><g><svg width="9" height="9"><path class="icon-aws-s3" d="M0 0"/></svg></g></g></g>';
    expect(marked('', [icon])).toEqual({'① 甲': '1'});
  });

  it('gives an edge between numbered nodes to the later one, on the way there and back', () => {
    const parts = [node('a', '① 甲'), node('b', '② 乙'), edge('L_a_b_0'), edge('L_b_a_0', '残りあり')];
    expect(marked('', parts)).toEqual({'① 甲': '1', '② 乙': '2', L_a_b_0: '2', L_b_a_0: '2'});
  });

  it('takes what has no number to the step that it hangs on; an invisible edge holds nothing', () => {
    const parts = [
      ...[node('a', '① 甲'), node('b', '乙'), node('c', '丙'), node('d', '丁')],
      ...[edge('L_a_b_0'), edge('L_b_c_0')],
      '<path d="M1 2L3 4" class="edge-thickness-invisible" data-id="L_c_d_0"/>',
      '<g class="edgeLabel"><g class="label" data-id="L_c_d_0"><text></text></g></g>',
    ];
    expect(marked('', parts)).toEqual({'① 甲': '1', 乙: '1', 丙: '1', L_a_b_0: '1', L_b_c_0: '1'});
  });

  it("gives a frame's number to all in it", () => {
    const source = '  subgraph f["① 枠"]\n    a["甲"]:::compute --> b["② 乙"]\n  end\n  b --> c["③ 丙"]';
    const parts = [
      ...[frame('f', '① 枠'), node('a', '甲'), node('b', '② 乙'), node('c', '③ 丙')],
      ...[edge('L_a_b_0'), edge('L_b_c_0')],
    ];
    expect(marked(source, parts)).toEqual({
      '① 枠': '1',
      甲: '1',
      '② 乙': '1 2',
      '③ 丙': '3',
      L_a_b_0: '1 2',
      L_b_c_0: '3',
    });
  });

  it('marks messages of a sequence, answers with what they answer', () => {
    const message = (text: string): string =>
      `<text class="messageText">${text}</text><line class="messageLine0" x1="1"/>`;
    const svg = `<svg id="d-0" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${['前置き', '① 送る', '返す', '② 送る'].map(message).join('')}</svg>`;
    const {graph} = readDiagramSource('sequenceDiagram');
    const finished = finishSvg(svg, {figureId: 'fig-a', description: '', classes: new Map(), graph});
    expect([...finished.matchAll(/data-step="(\d)"/g)].map(([, step]) => step)).toEqual(['1', '1', '1', '1', '2', '2']);
  });

  it('leaves a drawing without numbers as it is', () => {
    expect(marked('', [node('a', '甲'), node('b', '乙'), edge('L_a_b_0')])).toEqual({});
  });
});
