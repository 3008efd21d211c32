import { defineConfig } from 'vitest/config';

/** The built script file in a bare script engine: `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/quickjs/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'coverage/quickjs.json' }]] : ['default'],
  },
});
