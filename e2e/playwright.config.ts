import path from 'node:path';
import {defineConfig} from 'playwright/test';
import {browserLaunchOptions, findBrowser} from '../src/chromium/find-browser';
import {port, siteDir, subPath} from './variants';

const executablePath = findBrowser();
if (executablePath === undefined) {
  throw new Error('Chromium がない。直し方: npm run browser');
}
/** The last port that it opens: the others are open by then. */
export const webServer = {
  command: 'node --import tsx e2e/serve.ts',
  cwd: siteDir,
  port: subPath.port,
  reuseExistingServer: false,
};
export default defineConfig({
  testDir: __dirname,
  // Those of vitest are beside them: *.test.ts.
  testMatch: '**/*.spec.ts',
  // What only nginx does: playwright.nginx.config.ts.
  testIgnore: 'nginx/**',
  outputDir: path.resolve(__dirname, '../test-results'),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: '100%',
  // How long a page may take to answer says nothing here: a machine that does other work must not fail a test.
  // What takes 24 s alone, the small book, took more than 60 beside a build and another browser.
  timeout: 120_000,
  expect: {timeout: 20_000},
  reporter: [['list'], ['html', {open: 'never', outputFolder: path.resolve(__dirname, '../playwright-report')}]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'ja-JP',
    launchOptions: browserLaunchOptions(executablePath),
    trace: 'off',
  },
  webServer,
});
