import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {diagrams, rebase} from '.';
import type {Diagram} from '../../site/site';
import {readThisSite} from '../../site/this-site';
import {planDrawings, readDrawing} from './drawings';

it('puts the base path before the links of a drawing, and before nothing else', () => {
  const svg = '<svg><a class="node" href="/a/#b"><text>href="/x/"</text></a><a href="/c/"/></svg>';
  expect(rebase(svg, '/notes/')).toBe(
    '<svg><a class="node" href="/notes/a/#b"><text>href="/x/"</text></a><a href="/notes/c/"/></svg>',
  );
  expect(rebase(svg, '/')).toBe(svg);
});

/** What stands in the place of each block of a page. */
async function readFigures(blocks: readonly Pick<Diagram, 'id' | 'source'>[], baseUrl: string) {
  const text = blocks.map(({id, source}) => `\`\`\`mermaid id=${id ?? ''}\n${source}\n\`\`\`\n`).join('\n');
  const processor = unified()
    .use(remarkParse)
    .use([diagrams(baseUrl)]);
  const root = processor.parse(text);
  await processor.run(root, new VFile({path: 'docs/a.mdx'}));
  return root.children.flatMap((node) => {
    if (node.type !== 'mdxJsxFlowElement') {
      return [];
    }
    const {name, attributes, children} = node;
    return [
      {name, children, ...Object.fromEntries(attributes.map((each) => ['name' in each ? each.name : '', each.value]))},
    ];
  });
}

describe('without Chromium', () => {
  beforeEach(() => {
    vi.stubEnv('CHROMIUM_PATH', 'none');
    return () => vi.unstubAllEnvs();
  });

  it('puts the kept drawing in the place of every block, with its width', async () => {
    for (const page of (await readThisSite()).pages) {
      const drawings = planDrawings([page]).map(({plan}) => {
        const svg = rebase(readDrawing(plan) ?? '', '/notes/');
        const [, width] = / viewBox="\S+ \S+ (\d+) \d+"/.exec(svg) ?? [];
        return {name: 'Diagram', svg, width, children: []};
      });
      expect(await readFigures(page.diagrams, '/notes/'), page.file).toMatchObject(drawings);
    }
  });

  it('leaves a block whose drawing is not kept to theme-mermaid, with the base path before its links and boxes for icons', async () => {
    const source = 'flowchart LR\n  b@{ icon: "logos:aws-s3", label: "S3" }\n  a --> b\n  click b href "/b/#c"';
    const [figure] = await readFigures([{id: 'fig-undrawn', source}], '/notes/');
    expect(figure).toMatchObject({
      children: [
        {type: 'code', lang: 'mermaid', value: 'flowchart LR\n  b["S3"]\n  a --> b\n  click b href "/notes/b/#c"'},
      ],
    });
    expect(figure).not.toHaveProperty('svg');
  });
});
