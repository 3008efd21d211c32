import { factCatalogue } from '../../src/facts/catalogue';
import { compileRuleset } from '../../src/ruleset/compile-ruleset';
import type { NamedCondition, Parameter, Rule } from '../../src/ruleset/documents';
import { allRulesetSource } from '../../src/ruleset/all-ruleset';
import { rulesDigest } from '../../src/ruleset/rules-digest';
import type { Ruleset } from '../../src/ruleset/ruleset';

/** A document that stands in place of the bundled one of the same id. */
export interface Replaced {
  readonly condition?: NamedCondition;
  readonly parameter?: Parameter;
}

/**
 * The bundled rules with one rule alone, which may differ from the bundled one, and with other documents replaced. It
 * reads the same facts, so that subjects with facts already computed may be judged by it unless a parameter differs.
 */
export function rulesetOf(rule: Rule, replaced: Replaced = {}): Ruleset {
  const { version, instruments } = allRulesetSource;
  const source = {
    version,
    instruments: instruments.map((documents) => ({
      ...documents,
      conditions: withReplaced(documents.conditions, replaced.condition),
      parameters: withReplaced(documents.parameters, replaced.parameter),
      ruleFiles: documents.ruleFiles.map(({ heading, rules }) => ({
        heading,
        rules: rules.flatMap(({ id }) => (id === rule.id ? [rule] : [])),
      })),
      notices: [],
    })),
  };
  return compileRuleset(source, factCatalogue, rulesDigest(source));
}

const withReplaced = <Document extends { readonly id: string }>(
  documents: readonly Document[],
  replaced: Document | undefined,
): readonly Document[] => documents.map((document) => (document.id === replaced?.id ? replaced : document));
