import { defineConfig, type Options } from 'tsup';
import { leanDocuments } from './tsup.lean-documents';
import { leanSources } from './tsup.lean-sources';

/** The script files: everything stands in them, and nothing beyond the language itself is asked for. */
const scriptFile = (name: string, source: string, globalName: string): Options => ({
  entry: { [name]: source },
  format: ['iife'],
  globalName,
  target: 'es2020',
  platform: 'neutral',
  noExternal: [/.*/],
  esbuildPlugins: [leanDocuments(), leanSources()],
  minify: true,
  banner: { js: '/*! dcf-case-plan-rules, Apache-2.0. It contains other packages: see NOTICE there. */' },
  esbuildOptions(options) {
    options.charset = 'utf8';
    // zod keeps its settings on the global object: these stay in the file, so that a host has one new global and no say.
    options.define = { ...options.define, globalThis: 'zodSettings' };
    options.inject = [...(options.inject ?? []), 'src/global/zod-settings.ts'];
  },
});

/** Taken into the build; json-rules-engine alone is the host’s own. */
const INLINED = [/^zod/, /^@?date-fns/];

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      'rulesets/policy': 'src/ruleset/policy-ruleset.ts',
      'rulesets/all': 'src/ruleset/all-ruleset.ts',
      'locales/es': 'src/locales/es/index.ts',
      'forms/index': 'src/forms/index.ts',
      'json-rules-engine/index': 'src/json-rules-engine/index.ts',
      'afcars/index': 'src/afcars/index.ts',
      'exporters/index': 'src/exporters/index.ts',
      'batch/index': 'src/batch/index.ts',
    },
    format: ['esm', 'cjs'],
    // For CommonJS too: entries share their state, as where in the caller’s record a placement stood.
    splitting: true,
    dts: true,
    target: 'es2022',
    platform: 'neutral',
    noExternal: INLINED,
    // No file is imported for its effects: bundlers would warn that they leave out what has none.
    treeshake: { moduleSideEffects: false },
    esbuildPlugins: [leanDocuments(), leanSources()],
    clean: true,
  },
  {
    entry: { 'cli/bin': 'src/cli/bin.ts' },
    format: ['esm'],
    target: 'es2022',
    platform: 'node',
    noExternal: INLINED,
    treeshake: true,
    esbuildPlugins: [leanDocuments(), leanSources()],
  },
  scriptFile('dcf-case-plan-rules', 'src/global/index.ts', 'DcfCasePlanRules'),
  scriptFile('dcf-case-plan-rules.es', 'src/locales/es/index.ts', 'DcfCasePlanRulesSpanish'),
]);
