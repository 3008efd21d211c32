import { describe, expect, it } from 'vitest';
import { factCatalogue } from '../../src/facts/catalogue';
import { policyFacts } from '../../src/facts/policy-facts';
import { policyRulesetSource } from '../../src/ruleset/policy-ruleset';

const ids = (facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id);

/** The facts that the policy's documents name, and those that these are made from. */
function factsNamed(): ReadonlySet<string> {
  const documents = policyRulesetSource.instruments.map(({ ruleFiles, conditions, notices }) => [
    ruleFiles,
    conditions,
    notices,
  ]);
  const text = JSON.stringify(documents);
  const named = new Set<string>();
  const add = (id: string): void => {
    if (named.has(id)) return;
    named.add(id);
    factCatalogue.find((fact) => fact.id === id)?.reads?.forEach(add);
  };
  for (const { id } of factCatalogue) if (text.includes(`"${id}"`) || text.includes(`{${id}}`)) add(id);
  return named;
}

describe('the facts of the two policy documents', () => {
  it('are all that their rules read', () => {
    const bundled = ids(policyFacts);
    expect([...factsNamed()].filter((id) => !bundled.includes(id))).toEqual([]);
  });

  it('stand in the order of the whole catalogue, so that reports name them in one order', () => {
    const bundled = new Set(ids(policyFacts));
    expect(ids(policyFacts)).toEqual(ids(factCatalogue).filter((id) => bundled.has(id)));
  });

  it('leave out what only the law reads', () => {
    const left = ids(factCatalogue).filter((id) => !ids(policyFacts).includes(id));
    expect(left).toContain('child.fosterCareMonthsCompleteOn');
  });
});
