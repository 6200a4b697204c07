/** `npm run test:nginx`: the usual tests behind nginx, and those of what only it does. */
import {defineConfig} from 'playwright/test';
import usual, {webServer} from './playwright.config';

export default defineConfig({
  ...usual,
  testIgnore: [],
  // To compress all files takes most of the time.
  webServer: {...webServer, command: 'node --import tsx e2e/serve-nginx.ts', timeout: 600_000},
});
