import {defineConfig} from 'vitest/config';

// The root is the project's: `npm run test:unit` starts there.
export default defineConfig({
  root: process.cwd(),
  resolve: {alias: {'@site': process.cwd()}},
  // Some read the whole site; a machine that is busy or small needs more than the usual five seconds.
  test: {
    testTimeout: 240_000,
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', '.github/*.test.ts', 'e2e/defects/*.test.ts'],
    environment: 'node',
    // Nothing here mocks a module or keeps what the next file could stumble over; a process a file took twice as long.
    pool: 'threads',
    isolate: false,
    // One reading of the site for all; what else `npm test` runs takes the other core.
    maxWorkers: 1,
  },
});
