/** Promise: `npm start` serves a page that renders and is taken over by React. */
import {spawn} from 'node:child_process';
import {expect, open, test} from './fixtures';
import {development, docusaurus, siteDir} from './variants';

const origin = `http://localhost:${development.port}`;
test.use({baseURL: origin});

test('a page renders', async ({page}) => {
  test.setTimeout(180_000);
  const [node, script] = docusaurus;
  const server = spawn(node, [script, 'start', '--no-open', '--port', String(development.port)], {
    cwd: siteDir,
    env: {...process.env, ...development.environment},
    stdio: 'ignore',
  });
  try {
    await expect
      .poll(
        () =>
          fetch(`${origin}/`).then(
            ({status}) => status,
            () => 0,
          ),
        {timeout: 150_000},
      )
      .toBe(200);
    await open(page, '/deploy-patterns/rolling/');
    await expect(page.getByRole('heading', {level: 1, name: 'ローリングデプロイ'})).toBeVisible();
    await expect(page.locator('figure.diagram svg.drawing').first()).toBeVisible();
    // A copied link: its small page is written at the build only, so the server forwards.
    await page.goto('/deploy-patterns/rolling/batch-size/');
    await expect(page).toHaveURL(`${origin}/deploy-patterns/rolling/#batch-size`);
    await page.getByRole('combobox', {name: '検索'}).fill('バッチの大きさ');
    await expect(page.getByRole('option').first()).toBeVisible();
  } finally {
    server.kill();
  }
});
