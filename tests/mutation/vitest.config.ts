import { defineConfig } from 'vitest/config';

/** A folder of src is attacked against its own tests, and the facts against the rules' cases too. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  calendar: ['tests/calendar/**/*.test.ts'],
  evaluator: ['tests/evaluator/**/*.test.ts'],
  report: ['tests/report/**/*.test.ts', 'tests/evaluate-case.test.ts'],
  facts: ['tests/facts/**/*.test.ts', 'tests/mutation/rule-cases.ts'],
};

/** Thousands of random runs, or a process of their own: too slow to be run once for each mutant. */
const SLOW = [
  'tests/**/*.properties.test.ts',
  'tests/calendar/temporal-agreement.test.ts',
  'tests/calendar/time-zones.test.ts',
  'tests/evaluator/agreement.test.ts',
  'tests/report/caller-owns-everything.test.ts',
  'tests/report/byte-budget.test.ts',
];

const folder = process.env.MUTATED_FOLDER ?? '';

export default defineConfig({
  test: {
    include: [...(TESTS[folder] ?? Object.values(TESTS).flat())],
    exclude: ['.stryker/**', 'node_modules/**', ...SLOW],
    // One worker that keeps the modules: a mutant is switched on while the code runs, not when it is loaded.
    isolate: false,
    testTimeout: 60_000,
    reporters: ['default'],
  },
});
