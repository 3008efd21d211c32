import { defineConfig } from 'tsup';

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      'rulesets/policy': 'src/ruleset/policy-ruleset.ts',
      'rulesets/all': 'src/ruleset/all-ruleset.ts',
      'locales/es': 'src/locales/es/index.ts',
      'json-rules-engine/index': 'src/json-rules-engine/index.ts',
      'afcars/index': 'src/afcars/index.ts',
      'batch/index': 'src/batch/index.ts',
    },
    format: ['esm', 'cjs'],
    dts: true,
    target: 'es2022',
    platform: 'neutral',
    treeshake: true,
    clean: true,
  },
  {
    entry: { 'cli/bin': 'src/cli/bin.ts' },
    format: ['esm'],
    target: 'es2022',
    platform: 'node',
    treeshake: true,
  },
]);
