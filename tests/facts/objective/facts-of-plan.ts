import { subjectsOf } from '../../../src/facts/case-subjects';
import { factCatalogue } from '../../../src/facts/catalogue';
import type { FactValue } from '../../../src/evaluator/condition';
import { asKnownOn } from '../../../src/record/as-known-on';
import type { Child, ChildInPlacementCasePlan, Family } from '../../../src/record/case-record';
import { allRuleset } from '../../../src/ruleset/all-ruleset';

const AS_OF = '2026-09-15';

/** What stands around the plan. */
interface Around {
  readonly child?: Child;
  readonly family?: Family;
}

export interface FactsOfPlan {
  /** The value of a fact of the one subject whose key ends so. */
  readonly fact: (id: string, keyEnding?: string) => FactValue;
  /** The parties of the plan's objectives, as their keys name them. */
  readonly parties: readonly string[];
}

/** The facts of a plan of one child; it is a whole, ongoing plan unless it says otherwise. */
export function factsOfPlan(
  plan: Partial<ChildInPlacementCasePlan>,
  { child = {}, family = {} }: Around = {},
): FactsOfPlan {
  const casePlan: ChildInPlacementCasePlan = { extent: 'whole', kind: 'ongoing', ...plan };
  const record = asKnownOn({ family, children: [{ id: 'c', ...child, casePlan }] }, AS_OF);
  const subjects = subjectsOf(record, AS_OF, allRuleset().parameter);
  return {
    fact: (id, keyEnding = '') => {
      const fact = factCatalogue.find((each) => each.id === id);
      if (!fact) throw new Error(`There is no fact ${id}.`);
      const [subject, another] = subjects[fact.subject].filter(({ key }) => key.endsWith(keyEnding));
      if (!subject || another) throw new Error(`Not one subject of ${id} ends in "${keyEnding}".`);
      return fact.compute(subject);
    },
    parties: subjects.objectiveParty.map(({ key }) => key.slice(key.lastIndexOf('party:') + 'party:'.length)),
  };
}
