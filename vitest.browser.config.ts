import { defineConfig } from 'vitest/config';

/** The built package in real Chromium: `npm run build` comes first. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/prerequisites.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'coverage/browser.json' }]] : ['default'],
  },
});
