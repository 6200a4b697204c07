/** Promise: below a path, a page as Markdown stands below it, and so do the addresses in it. */
import {expect, open, test} from '../fixtures';
import {subPath} from '../variants';

const {base, port} = subPath;
const origin = `http://localhost:${port}`;
test.use({baseURL: origin});

test('a page leads to its Markdown, whose addresses have the path', async ({page, request}) => {
  const textOf = async (address: string): Promise<string> => (await request.get(address)).text();
  await open(page, base);
  const href = (await page.locator('.page-markdown a').getAttribute('href')) ?? '';
  expect(href).toBe(`${base}index.md`);
  const markdown = await textOf(href);
  expect(markdown).toContain(`# 最初のページ\n\n<${origin}${base}>\n`);
  expect(markdown).toContain(`[移した節](${origin}${base}area/target/#arrived)`);
  expect(await textOf(`${base}area/drawn.md`)).toContain(`click b href "${origin}${base}area/target/#arrived"`);
  expect(await textOf(`${base}llms.txt`)).toContain(`](${origin}${base}area/target.md)`);
});
