import { subjectsOf } from '../../src/facts/case-subjects';
import { asKnownOn } from '../../src/record/as-known-on';
import type { Rule } from '../../src/ruleset/documents';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import type { Ruleset } from '../../src/ruleset/ruleset';
import { rulesetOf } from '../rules/one-rule';
import { preparedCasesOf, type PreparedCase } from '../rules/prepared-cases';
import { conditionsUsedBy, parametersReadBy } from '../rules/usage';
import { failsUnder } from './case-check';
import type { Mutant, ParameterMutant } from './mutant';

const rules: readonly Rule[] = allRuleset().rules.map(({ rule }) => rule);

/** The rules whose answers a document has a part in; a rule has one in its own alone. */
export function rulesThatRead({ kind, id }: Pick<Mutant, 'kind' | 'id'>): readonly Rule[] {
  if (kind === 'rule') return rules.filter((rule) => rule.id === id);
  return rules.filter((rule) =>
    (kind === 'condition' ? conditionsUsedBy(rule) : parametersReadBy(rule)).has(id),
  );
}

/** Whether a case of some rule that reads the changed document fails because of the change. */
export function isKilled(mutant: Mutant): boolean {
  return mutant.kind === 'rule'
    ? fails(preparedCasesOf(mutant.id), rulesetOf(mutant.document))
    : rulesThatRead(mutant).some((rule) => failsWithout(rule, mutant));
}

function failsWithout(rule: Rule, mutant: Exclude<Mutant, { kind: 'rule' }>): boolean {
  if (mutant.kind === 'condition')
    return fails(preparedCasesOf(rule.id), rulesetOf(rule, { condition: mutant.document }));
  const ruleset = rulesetOf(rule, { parameter: mutant.document });
  return preparedCasesOf(rule.id).some((prepared) =>
    failsUnder(preparedAnew(prepared, mutant, ruleset), ruleset),
  );
}

const fails = (cases: readonly PreparedCase[], ruleset: Ruleset): boolean =>
  cases.some((prepared) => failsUnder(prepared, ruleset));

/** A parameter goes into facts, so that they are computed anew. */
function preparedAnew(prepared: PreparedCase, _: ParameterMutant, ruleset: Ruleset): PreparedCase {
  const { record, asOf } = prepared;
  return { ...prepared, subjects: subjectsOf(asKnownOn(record, asOf), asOf, ruleset.parameter) };
}
