import type {
  InstrumentDocuments,
  NamedCondition,
  Notice,
  Parameter,
  ProvisionsFile,
  RuleFile,
} from '../documents';

interface ImportedFiles {
  readonly provisions: unknown;
  readonly parameters?: unknown;
  readonly conditions?: unknown;
  readonly ruleFiles?: readonly unknown[];
  readonly notices?: unknown;
}

/**
 * The JSON files of one folder of `rules/` as one value. TypeScript sees JSON only loosely: here, and nowhere else,
 * the files are taken for what the tests and `loadRuleset` prove them to be.
 */
export function instrumentDocuments(files: ImportedFiles): InstrumentDocuments {
  const { instrument, provisions } = files.provisions as ProvisionsFile;
  return {
    instrument,
    provisions,
    parameters: (files.parameters as { parameters: readonly Parameter[] } | undefined)?.parameters ?? [],
    conditions: (files.conditions as { conditions: readonly NamedCondition[] } | undefined)?.conditions ?? [],
    ruleFiles: (files.ruleFiles ?? []) as readonly RuleFile[],
    notices: (files.notices as { notices: readonly Notice[] } | undefined)?.notices ?? [],
  };
}
