import { compileCondition, type Reader } from '../../../src/evaluator/compile';
import { compileDeciders, compileDeciding, type DecidingNames } from '../../../src/evaluator/deciding';
import { decide } from '../../../src/evaluator/outcome';
import { compileTracer, type TraceableNames } from '../../../src/evaluator/trace';
import type { Condition, FactValue } from '../../../src/evaluator/condition';
import { policyRuleset } from '../../../src/ruleset/policy-ruleset';
import { AS_OF } from '../caseload';
import { comparedRules, readFacts, type Engine, type KnownFacts } from '../rules-on-facts';

type Names = TraceableNames<KnownFacts> & DecidingNames<KnownFacts>;

/**
 * The facts in slots, as the library keeps the facts of a subject: made before anything is timed, as other names are for
 * the engines that need them.
 */
export const inSlots = (facts: KnownFacts): KnownFacts =>
  readFacts().map((id) => facts[id]) as unknown as KnownFacts;

/** The evaluator's own compiler, reading flat facts in place of a record's subjects. */
function namesOnFacts(): Names {
  const slots = new Map(readFacts().map((id, slot) => [id, slot]));
  const when = (id: string) => policyRuleset().conditions.get(id)?.when as Condition;
  const names: Names = {
    fact: (id): Reader<KnownFacts> => {
      const slot = slots.get(id) as number;
      return (facts) => (facts as unknown as readonly FactValue[])[slot] as FactValue;
    },
    condition: (id) => compileCondition(when(id), names),
    conditionTracer: (id) => compileTracer(when(id), names),
    deciders: (id) => compileDeciders(when(id), names),
  };
  return names;
}

function compiledRules() {
  const names = namesOnFacts();
  return comparedRules().map(({ id, applies, requires }) => ({
    id,
    applies: applies ? compileCondition(applies, names) : () => true,
    requires: compileCondition(requires, names),
    deciding: compileDeciding(requires, names),
    traceApplies: applies ? compileTracer(applies, names) : null,
    traceRequires: compileTracer(requires, names),
  }));
}

/** An outcome for each rule, three-valued. */
export function ownVerdicts(): Engine {
  const rules = compiledRules();
  return (facts) => {
    const found: string[] = [];
    for (const { id, applies, requires } of rules) {
      const isAsked = applies(facts);
      const { outcome } = decide(isAsked, isAsked === false ? null : requires(facts), AS_OF);
      if (outcome === 'notMet') found.push(id);
    }
    return found;
  };
}

/** As {@link ownVerdicts}, and for each rule that is outstanding the comparisons that decided it. */
export function ownEvidence(kept: unknown[] = []): Engine {
  const rules = compiledRules();
  return (facts) => {
    const found: string[] = [];
    kept.length = 0;
    for (const { id, applies, requires, deciding } of rules) {
      const isAsked = applies(facts);
      const { outcome } = decide(isAsked, isAsked === false ? null : requires(facts), AS_OF);
      if (outcome !== 'notMet') continue;
      found.push(id);
      kept.push({ ruleId: id, outcome, evidence: deciding(facts) });
    }
    return found;
  };
}

/** As {@link ownVerdicts}, with the whole tree of every rule, each comparison with its values. */
export function ownExplanation(kept: unknown[] = []): Engine {
  const rules = compiledRules();
  return (facts) => {
    const found: string[] = [];
    kept.length = 0;
    for (const { id, traceApplies, traceRequires } of rules) {
      const applies = traceApplies?.(facts) ?? null;
      const requires = traceRequires(facts);
      const isAsked = applies ? applies.truth : true;
      const { outcome } = decide(isAsked, isAsked === false ? null : requires.truth, AS_OF);
      kept.push({ ruleId: id, outcome, applies, requires });
      if (outcome === 'notMet') found.push(id);
    }
    return found;
  };
}
