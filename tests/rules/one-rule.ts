import { factCatalogue } from '../../src/facts/catalogue';
import { compileRuleset } from '../../src/ruleset/compile-ruleset';
import type { NamedCondition, Rule } from '../../src/ruleset/documents';
import { allRulesetSource } from '../../src/ruleset/all-ruleset';
import { rulesDigest } from '../../src/ruleset/rules-digest';
import type { Ruleset } from '../../src/ruleset/ruleset';

/**
 * The bundled rules with one rule alone, which may differ from the bundled one, and with one named condition
 * replaced. It reads the same facts, so that subjects with facts already computed may be judged by it.
 */
export function rulesetOf(rule: Rule, replaced?: NamedCondition): Ruleset {
  const { version, instruments } = allRulesetSource;
  const source = {
    version,
    instruments: instruments.map((documents) => ({
      ...documents,
      conditions: documents.conditions.map((condition) =>
        condition.id === replaced?.id ? replaced : condition,
      ),
      ruleFiles: documents.ruleFiles.map(({ heading, rules }) => ({
        heading,
        rules: rules.flatMap(({ id }) => (id === rule.id ? [rule] : [])),
      })),
      notices: [],
    })),
  };
  return compileRuleset(source, factCatalogue, rulesDigest(source));
}
