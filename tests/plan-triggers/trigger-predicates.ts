import type { FactValue } from '../../src/evaluator/condition';
import type { Truth } from '../../src/evaluator/truth';
import { and, not } from '../../src/evaluator/truth';
import { factCatalogue } from '../../src/facts/catalogue';
import { subjectsOf } from '../../src/facts/case-subjects';
import type { CompiledRule } from '../../src/ruleset/ruleset';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { factSlots, type Scope } from '../../src/ruleset/scope';

const AS_OF = '2026-09-15';

const ruleset = allRuleset();

const slots = factSlots(factCatalogue);

/** A subject whose facts are given and not computed. A fact that is not given is not computed either: it throws. */
export interface GivenFacts {
  readonly scope: Scope;
  readonly give: (id: string, value: FactValue) => void;
}

export function givenFacts(kind: 'family' | 'child'): GivenFacts {
  const [subject] = subjectsOf({ family: {}, children: [{}] }, AS_OF, ruleset.parameter)[kind];
  if (!subject) throw new Error(`There is no ${kind}.`);
  const element = new Proxy(subject.element, {
    get: () => {
      throw new Error('A fact was computed that the table does not give.');
    },
  });
  const { values, truths } = subject;
  return {
    scope: { subject: { ...subject, element }, lawOn: AS_OF },
    give: (id, value) => {
      const slot = slots.get(id);
      if (slot === undefined) throw new Error(`There is no fact ${id}.`);
      values[slot] = value;
      truths.known = [];
    },
  };
}

/** The rule that decides whether a plan is required. */
export function planRule(id: string): CompiledRule {
  const rule = ruleset.rules.find((compiled) => compiled.rule.id === id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule;
}

/** Whether a provision is given as a reason for the plan: its trigger holds, and nothing says that it is not cited. */
export function reasonIn({ triggers }: CompiledRule, provision: string): (scope: Scope) => Truth {
  const trigger = triggers.find(({ condition }) => condition.provisions.includes(provision));
  if (!trigger) throw new Error(`No trigger answers ${provision}.`);
  const { holds, citedUnless } = trigger;
  return (scope) => (citedUnless ? and([holds(scope), not(citedUnless(scope))]) : holds(scope));
}
