import {defineConfig} from 'vitest/config';

// The root is the project's: `npm run test:unit` starts there.
export default defineConfig({
  root: process.cwd(),
  resolve: {alias: {'@site': process.cwd()}},
  test: {include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], environment: 'node'},
});
