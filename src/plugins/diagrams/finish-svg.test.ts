import {describe, expect, it} from 'vitest';
import {finishSvg} from './finish-svg';

/** The parts of a drawing as mermaid 11.17 makes them. */
const drawn = (nodes: string): string =>
  `<svg id="drawn-0" width="100%" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" class="flowchart" style="max-width: 100.5px;" viewBox="-8.5 0 100.5 50.2" role="graphics-document document" aria-roledescription="flowchart-v2"><title id="chart-title-drawn-0">題</title><style>#drawn-0 .node rect{fill:#ECECFF;}</style><g><marker id="drawn-0_pointEnd" class="marker flowchart-v2" viewBox="0 0 10 10"><path d="M 0 0 L 10 5 L 0 10 z" class="arrowMarkerPath" style="stroke-width: 1;"/></marker><marker id="drawn-0_unused"><path d="M0 0L1 1"/></marker><g class="root"><g class="edgePaths"><path d="M1,2L3.123456,4" id="drawn-0-r1" class="edge-thickness-normal edge-pattern-dotted flowchart-link" data-id="r1" marker-end="url(#drawn-0_pointEnd)" style=";"/><path d="M1,2L3,4" class="edge-thickness-invisible flowchart-link"/></g>${nodes}</g></g><defs><filter id="drawn-0-drop-shadow"><feDropShadow flood-color="#000000"/></filter></defs></svg>`;
const node = (label: string): string =>
  `<g class="node default blue" id="drawn-0-flowchart-a-0" transform="translate(10, 20)"><rect class="basic label-container" style="" x="-5" y="-5" width="10" height="10" fill="#eaeaea"/><g class="label" style="" transform="translate(0, -12)"><rect/><g><rect class="background" style="stroke: none"/><text y="-10.1" style="">${label}</text></g></g></g>`;
const row = (...words: string[]): string =>
  `<tspan class="text-outer-tspan row" x="0" y="-0.1em" dy="1.1em">${words.map((word) => `<tspan class="text-inner-tspan" font-weight="normal">${word}</tspan>`).join('')}</tspan>`;
const finish = (nodes: string) =>
  finishSvg(drawn(nodes), {
    figureId: 'fig-a',
    description: '説明 & 続き',
    edgeClasses: new Map([['r1', 'rollback']]),
    graph: {edgeEnds: new Map(), frames: new Map()},
  });

describe('finishSvg', () => {
  it('says its size in whole px and takes it from the drawing', () => {
    const svg = finish(node(row('題')));
    expect(svg).toMatch(/^<svg width="101" height="51"/);
    expect(svg).toContain('viewBox="-9 0 101 51"');
  });

  it('keeps no style, colour, filter or font', () => {
    expect(finish(node(row('題')))).not.toMatch(/style|#[0-9a-f]{3}|filter|font|data-/i);
  });

  it('keeps the vocabulary of classes and drops what nobody asks for', () => {
    expect(finish(node(row('題')))).toContain('<g class="node blue"');
  });

  it('gives every id the name of the figure and keeps only markers in use', () => {
    const svg = finish(node(row('題')));
    expect([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['fig-a-desc', 'fig-a-m1']);
    expect(svg).toContain('marker-end="url(#fig-a-m1)"');
  });

  it('gives a named edge its class and drops an invisible one', () => {
    const svg = finish(node(row('題')));
    expect(svg).toContain('class="edge-pattern-dotted flowchart-link rollback"');
    expect(svg).not.toContain('invisible');
  });

  it('turns a label into plain lines', () => {
    expect(finish(node(row('①', ' バッチ')))).toContain('<text y="1em" transform="translate(0 -12)">① バッチ</text>');
    expect(finish(node(row('一') + row('二')))).toContain(
      '<tspan x="0" y=".9em">一</tspan><tspan x="0" y="2.1em">二</tspan>',
    );
  });

  it('is an image with name and description, but a document where it holds links', () => {
    expect(finish(node(row('題')))).toMatch(/role="img"/);
    expect(finish(node(row('題')))).toContain('<desc id="fig-a-desc">説明 &amp; 続き</desc>');
    const linked = finish(`<a xlink:href="/a/#b" transform="translate(1, 2)">${node(row('題'))}</a>`);
    expect(linked).toMatch(/role="graphics-document"/);
    expect(linked).toContain('<a href="/a/#b"');
    expect(linked).toContain('aria-labelledby="fig-a-caption"');
  });

  it('draws a hand-drawn shape once', () => {
    const sketch =
      '<g class="node event"><g class="basic label-container outer-path"><path d="M0 0L5 5L0 5z" stroke="none" fill="#eee"/><path d="M0 0C1 1 2 2 5 5" fill="none" stroke="#999"/></g></g>';
    expect([...finish(sketch).matchAll(/<g class="label-container">(.*?)<\/g>/g)].map(([, inside]) => inside)).toEqual([
      expect.stringMatching(/^<path d="[^"]+"\/>$/),
    ]);
  });
});
