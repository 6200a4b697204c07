import path from 'node:path';
import {defineConfig} from 'vitest/config';

export default defineConfig({
  root: path.resolve(__dirname, '..'),
  resolve: {alias: {'@site': path.resolve(__dirname, '..')}},
  test: {include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], environment: 'node'},
});
