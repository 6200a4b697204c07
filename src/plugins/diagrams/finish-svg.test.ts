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
    classes: new Map([
      ['r1', 'rollback'],
      ['s3', 'green'],
    ]),
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

  const icon = `<g class="icon-shape default" id="drawn-0-flowchart-s3-3"><g transform="translate(0,-16)"><path d="M-22 -22 L22 -22 L22 22 L-22 22" stroke="none" fill="none"/></g><g class="label" style="" transform="translate(0,16)"><rect/><g style=""><rect class="background" x="-9" y="-4" width="18" height="24"/><text y="-10.1">${row('S3')}</text></g></g><g><path d="M-46 -40 L46 -40 L46 40 L-46 40" stroke="none" fill="transparent"/></g><g transform="translate(-18,-40)" style="color: hsl(40, 60%, 83%);"><g><svg width="36" height="36" viewBox="0 0 16 16"><path class="icon-aws-s3" d="M0 0h16v16H0z"/></svg></g></g></g>`;

  it('refers to the icon of a node, which has a class as others have, and keeps no square behind it', () => {
    expect(finish(icon)).toContain(
      '<g class="node icon green"><path d="M-46-40h92v80h-92z"/><use width="34" height="34" x="-17" y="-36" href="#icon-aws-s3"/><text y="1em" transform="translate(0 16)">S3</text></g>',
    );
  });

  it('draws the lines under the frames, whose titles they may cross', () => {
    const frame = '<g class="clusters"><g class="cluster vpc"><rect x="1" y="1" width="9" height="9"/></g></g>';
    const svg = finishSvg(drawn('').replace('<g class="edgePaths">', `${frame}$&`), {
      figureId: 'fig-a',
      description: '説明',
      classes: new Map(),
      graph: {edgeEnds: new Map(), frames: new Map()},
    });
    expect(svg.indexOf('flowchart-link')).toBeLessThan(svg.indexOf('class="cluster vpc"'));
  });

  it('lifts a frame by the title that the frame in it would hide, and the edge of the drawing with it', () => {
    const frame = (id: string, rect: string, label: string): string =>
      `<g class="cluster ${id}"><rect ${rect}/><g class="cluster-label" transform="translate(${label})"><g><text>${row(id)}</text></g></g></g>`;
    const svg = finish(
      `<g class="clusters">${frame('vpc', 'x="0" y="0" width="90" height="50"', '40, 4')}${frame('subnet', 'x="10" y="17" width="70" height="30"', '40, 21')}</g>`,
    );
    expect(svg).toContain(
      '<rect width="90" height="61" x="0" y="-11"/><text y="1em" transform="translate(10 -7)">vpc</text>',
    );
    expect(svg).toContain('<rect width="70" height="30" x="10" y="17"/>');
    expect(svg).toContain('viewBox="-9 -15 101 66"');
  });

  it('stops where mermaid draws nodes with an icon in another way', () => {
    expect(() => finish(icon.replace('transparent', 'none'))).toThrow('finish-svg.ts の placeIcons');
  });

  it('draws a hand-drawn shape once', () => {
    const sketch =
      '<g class="node event"><g class="basic label-container outer-path"><path d="M0 0L5 5L0 5z" stroke="none" fill="#eee"/><path d="M0 0C1 1 2 2 5 5" fill="none" stroke="#999"/></g></g>';
    expect([...finish(sketch).matchAll(/<g class="label-container">(.*?)<\/g>/g)].map(([, inside]) => inside)).toEqual([
      expect.stringMatching(/^<path d="[^"]+"\/>$/),
    ]);
  });
});
