/** Promise: every recipe of the diagram vocabulary in CONTRIBUTING.md can be copied into a diagram, and is drawn. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {drawMermaid} from '../src/plugins/diagrams/draw';
import {prepareSource} from '../src/plugins/diagrams/prepare-source';
import {expect, test} from './fixtures';

const contributing = readFileSync(path.resolve(__dirname, '../CONTRIBUTING.md'), 'utf8');
/** Nodes as the table writes them, one recipe each: ` `u("利用者"):::client` `. */
const recipes = [...contributing.matchAll(/^\|[^|]+\| `(\w+[[({>].*:::\w+)` \|$/gm)].map(([, recipe = '']) => recipe);

test('every recipe is drawn', async () => {
  expect(recipes.length).toBeGreaterThanOrEqual(7);
  const {svg} = await drawMermaid(
    prepareSource(['flowchart TD', ...recipes.map((recipe) => `  ${recipe}`)].join('\n'), '/'),
  );
  expect(svg.match(/class="node /g)).toHaveLength(recipes.length);
});

test('a recipe with full-width brackets would not be', async () => {
  await expect(drawMermaid('flowchart TD\n  s[（"S3 バケット"）]:::store')).rejects.toThrow(/Parse error/);
});
