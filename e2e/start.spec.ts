/** Promise: `npm start` serves a page that renders and is taken over by React; here the small site, below a path. */
import {spawn} from 'node:child_process';
import {expect, open, test} from './fixtures';
import {development, docusaurus, siteDir, variantConfig} from './variants';

const {base, port, environment} = development;
const origin = `http://localhost:${port}`;
test.use({baseURL: origin});

test('a page renders', async ({page}) => {
  test.setTimeout(180_000);
  const [node, script] = docusaurus;
  const server = spawn(node, [script, 'start', '--config', variantConfig, '--no-open', '--port', String(port)], {
    cwd: siteDir,
    env: {...process.env, ...environment},
    stdio: 'ignore',
  });
  try {
    await expect
      .poll(
        () =>
          fetch(`${origin}${base}`).then(
            ({status}) => status,
            () => 0,
          ),
        {timeout: 150_000},
      )
      .toBe(200);
    await open(page, `${base}area/drawn/`);
    await expect(page.getByRole('heading', {level: 1, name: '図のページ'})).toBeVisible();
    await page.locator('figure.diagram svg.drawing a').click();
    await expect(page).toHaveURL(`${origin}${base}area/target/#arrived`);
    await expect(page.getByRole('heading', {name: '移ってきた節'})).toBeInViewport();
    // A copied link: its small page is written at the build only, so the server forwards.
    await page.goto(`${base}new-name/`);
    await expect(page).toHaveURL(`${origin}${base}#new-name`);
    await page.getByRole('combobox', {name: '検索'}).fill('移ってきた節');
    await expect(page.getByRole('option').first()).toBeVisible();
  } finally {
    server.kill();
  }
});
