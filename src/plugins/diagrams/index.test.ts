import path from 'node:path';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import {diagrams, rebase} from '.';
import {readPages} from '../../site/read-pages';

it('puts the base path before the links of a drawing, and before nothing else', () => {
  const svg = '<svg><a class="node" href="/a/#b"><text>href="/x/"</text></a><a href="/c/"/></svg>';
  expect(rebase(svg, '/notes/')).toBe(
    '<svg><a class="node" href="/notes/a/#b"><text>href="/x/"</text></a><a href="/notes/c/"/></svg>',
  );
  expect(rebase(svg, '/')).toBe(svg);
});

it('puts the kept drawing in the place of a block, with its size', async () => {
  const [diagram] = readPages(path.resolve(__dirname, '../../..')).flatMap((page) => page.diagrams);
  const text = `\`\`\`mermaid id=${diagram?.id ?? ''}\n${diagram?.source ?? ''}\n\`\`\`\n`;
  const processor = unified()
    .use(remarkParse)
    .use([diagrams('/')]);
  const root = processor.parse(text);
  await processor.run(root, new VFile({path: 'docs/a.mdx'}));
  const [figure] = root.children;
  expect(figure).toMatchObject({name: 'Diagram', children: []});
  const written = JSON.stringify(figure);
  expect(written).toMatch(/"name":"svg","value":"<svg /);
  expect(written).toMatch(/"name":"width","value":"\d+"/);
});
