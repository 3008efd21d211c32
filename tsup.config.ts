import { defineConfig } from 'tsup';
import { leanDocuments } from './tsup.lean-documents';
import { leanSources } from './tsup.lean-sources';

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
    },
    format: ['esm', 'cjs'],
    dts: true,
    target: 'es2022',
    platform: 'neutral',
    treeshake: true,
    esbuildPlugins: [leanDocuments(), leanSources()],
    clean: true,
  },
  {
    entry: { 'cli/bin': 'src/cli/bin.ts' },
    format: ['esm'],
    target: 'es2022',
    platform: 'node',
    treeshake: true,
    esbuildPlugins: [leanDocuments(), leanSources()],
  },
]);
