import type { FactValue } from '../../../src/evaluator/condition';
import type { Child, Family } from '../../../src/record/case-record';
import { allRuleset } from '../../../src/ruleset/all-ruleset';
import { subjectsOn } from '../child/child-facts';

/** One of the family's facts on a day; `children` is `null` where they are not known. */
export function familyFact(
  name: string,
  family: Family,
  asOf: string,
  children: Child[] | null = [],
): FactValue {
  const fact = allRuleset().facts.get(`family.${name}`);
  const [subject] = subjectsOn({ family, children }, asOf).family;
  if (!fact || !subject) throw new Error(`There is no fact family.${name}.`);
  return fact.compute(subject);
}
