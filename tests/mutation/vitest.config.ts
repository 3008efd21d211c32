import { defineConfig } from 'vitest/config';

/**
 * A folder of src is attacked against its own tests, and against those that hold it from elsewhere: what a report says
 * is held by the reports on the examples, in each language and on the command line too; the facts by the tests of all
 * facts and by the rules' cases and remedies.
 */
const FURTHER: Readonly<Record<string, readonly string[]>> = {
  report: [
    'tests/evaluate-case.test.ts',
    'tests/examples/*.test.ts',
    'tests/locales/*.test.ts',
    'tests/remedy/reported.test.ts',
    'tests/comparison/report-errors.test.ts',
    'tests/cli/{check,language,questions}.test.ts',
  ],
  facts: ['tests/facts/**/*.test.ts', 'tests/mutation/rule-cases.ts', 'tests/remedy/rule-cases.test.ts'],
};

/** Thousands of random runs, or a process of their own: too slow to be run once for each mutant. */
const SLOW = [
  'tests/**/*.properties.test.ts',
  'tests/calendar/temporal-agreement.test.ts',
  'tests/calendar/time-zones.test.ts',
  'tests/evaluator/agreement.test.ts',
  'tests/facts/every-answer.test.ts',
  'tests/report/caller-owns-everything.test.ts',
  'tests/report/byte-budget.test.ts',
];

const [folder = '', ...within] = (process.env.MUTATED_FOLDER ?? '').split('/');
const own = ['tests', folder, ...within, '**/*.test.ts'].join('/');

export default defineConfig({
  test: {
    include: [own, ...(FURTHER[folder] ?? [])],
    exclude: ['.stryker/**', 'node_modules/**', ...SLOW],
    // One worker that keeps the modules: a mutant is switched on while the code runs, not when it is loaded.
    isolate: false,
    testTimeout: 60_000,
    reporters: ['default'],
  },
});
