import path from 'node:path';
import {defineConfig} from 'playwright/test';
import {browserLaunchOptions, findBrowser} from '../src/chromium/find-browser';

const executablePath = findBrowser();
if (executablePath === undefined) {
  throw new Error('Chromium がない。直し方: npm run browser');
}
const port = Number(process.env.E2E_PORT ?? 3210);

export default defineConfig({
  testDir: __dirname,
  outputDir: path.resolve(__dirname, '../test-results'),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: '100%',
  reporter: [['list'], ['html', {open: 'never', outputFolder: path.resolve(__dirname, '../playwright-report')}]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'ja-JP',
    launchOptions: browserLaunchOptions(executablePath),
    trace: 'off',
  },
  webServer: {
    command: `npx docusaurus serve --port ${port} --no-open`,
    cwd: path.resolve(__dirname, '..'),
    port,
    reuseExistingServer: false,
  },
});
