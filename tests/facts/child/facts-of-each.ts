import type { FactValue } from '../../../src/evaluator/condition';
import type { Child } from '../../../src/record/case-record';
import { allRuleset } from '../../../src/ruleset/all-ruleset';
import { subjectsOn } from './child-facts';

/** A fact of each of a child's placements, or permanency hearings, in their order. */
export function factsOfEach(
  id: `${'placement' | 'permanencyHearing'}.${string}`,
  child: Child,
  asOf: string,
): readonly FactValue[] {
  const fact = allRuleset().facts.get(id);
  if (!fact) throw new Error(`There is no fact ${id}.`);
  const subjects = subjectsOn({ family: {}, children: [child] }, asOf);
  return subjects[fact.subject].map((subject) => fact.compute(subject));
}
