import { configDefaults, defineConfig } from 'vitest/config';
import { librarySource } from './tests/package/library-source.ts';

export default defineConfig({
  plugins: [librarySource],
  test: {
    include: ['tests/**/*.test.ts'],
    // They try what the build made, by commands of their own.
    exclude: [...configDefaults.exclude, 'tests/quickjs/**', 'tests/browser/**'],
    testTimeout: 120_000,
    // vitest leaves one core to itself: on two, half of the time would go by unused.
    maxWorkers: '100%',
    reporters: process.env.CI ? ['default', ['json', { outputFile: 'coverage/vitest.json' }]] : ['default'],
  },
});
