// What a page carries, everything included, minified and gzipped. `npm run size` prints it, and fails above a limit.

const everything = { 'dist/core.js': '*' };

const weighed = [
  { name: 'the evaluator: conditions, outcomes, traces', path: 'tests/package/evaluator.ts', limit: '3 kB' },
  { name: 'all code without rules', path: 'dist/core.js', import: everything, limit: '37.5 kB' },
  {
    name: 'with the two policy documents',
    path: 'dist/rulesets/policy.js',
    import: { ...everything, 'dist/rulesets/policy.js': '{ policyRuleset }' },
    limit: '58.5 kB',
  },
  {
    name: 'with every document',
    path: 'dist/rulesets/all.js',
    import: { ...everything, 'dist/rulesets/all.js': '{ allRuleset }' },
    limit: '106 kB',
  },
  {
    name: 'a form under the two policy documents',
    path: 'dist/forms/index.js',
    import: {
      'dist/forms/index.js': '{ casePlanValidator, fieldStatus }',
      'dist/rulesets/policy.js': '{ policyRuleset }',
    },
    limit: '60 kB',
  },
  { name: 'Spanish', path: 'dist/locales/es.js', import: '*', limit: '38 kB' },
  { name: 'everything of the main entry', path: 'dist/index.js', import: '*', limit: '164 kB' },
  {
    name: 'one function of the main entry',
    path: 'dist/index.js',
    import: '{ requiredPlans }',
    limit: '1.3 kB',
  },
];

/** The build's own chunks import one another for their order alone; that they have no side effects is meant. */
const modifyEsbuildConfig = (config) => ({ ...config, logLevel: 'error' });

export default weighed.map((entry) => ({ ...entry, gzip: true, modifyEsbuildConfig }));
