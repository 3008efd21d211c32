import type { Condition, FactValue } from '../evaluator/condition';
import type { Outcome } from '../evaluator/outcome';
import type { Fact } from '../facts/fact';
import { ownerOf } from '../facts/subject';
import type { RecordChange } from '../record/record-change';
import type { Verdict } from '../report/verdicts';
import type { Ruleset } from '../ruleset/ruleset';
import { waysTo, type Step, type Way } from './ways';
import type { Closing, WhatIf } from './what-if';

/** A change of the record, and the fact that it brings about. */
export interface ChangeForFact extends RecordChange {
  readonly fact: string;
}

/** One set of changes that closes a finding; none of them can be left out. */
export interface Closure {
  readonly steps: readonly Step[];
  readonly changes: readonly ChangeForFact[];
}

/** What closes a finding, and how it is closed then: any one of the closures does. */
export interface Closures {
  readonly leadsTo: Closing;
  readonly eitherOf: readonly Closure[];
}

/**
 * The minimal changes of the record that close a finding; `null` where nothing that anybody can change does, or where it
 * is not known whether the duty is owed: then the open questions come first. Each was tried.
 */
export function remedyOf(verdict: Verdict, ruleset: Ruleset, tryOut: WhatIf): Closures | null {
  if (!isOpen(verdict)) return null;
  const { compiled, scope, decision } = verdict;
  const closing = (changes: readonly RecordChange[]) => tryOut(compiled, scope.subject, changes);
  const tried = waysToMeet(verdict, ruleset)
    .flatMap((way) => settlementsOf(way, verdict, ruleset))
    .map((closure) => ({ closure, leadsTo: closing(closure.changes) }));
  // Where something may have been done in time and is not recorded, to do it late again would close nothing.
  const possible: readonly Closing[] = decision.outcome === 'undetermined' ? ['met'] : ['met', 'late'];
  const leadsTo = possible.find((one) => tried.some((other) => other.leadsTo === one));
  if (leadsTo === undefined) return null;
  const closures = tried.flatMap(({ closure, leadsTo: to }) =>
    to === leadsTo ? [withoutIdle(closure, closing)] : [],
  );
  return { leadsTo, eitherOf: distinct(closures) };
}

const OPEN: ReadonlySet<Outcome> = /* @__PURE__ */ new Set<Outcome>(['notMet', 'pending', 'undetermined']);

/** Whether something can still close it. What was done late has no way left: all that is required is so already. */
const isOpen = ({ decision, applies }: Verdict): boolean => applies === true && OPEN.has(decision.outcome);

function waysToMeet({ compiled: { rule }, scope }: Verdict, ruleset: Ruleset): readonly Way[] {
  return waysTo(rule.requires, true, {
    valueOf: (id) => ruleset.reader(id, rule)(scope),
    valuesFor: (id) => valuesFor(ruleset.facts.get(id)),
    conditionOf: (name) => ruleset.conditions.get(name)?.when as Condition,
  }).filter((way) => way.length > 0);
}

function valuesFor(fact: Fact | undefined): readonly FactValue[] {
  if (!fact?.settle) return [];
  return fact.type === 'boolean' ? [true, false] : (fact.codes ?? []);
}

/** Every way in which all the facts of a way can be settled. */
function settlementsOf(way: Way, { scope }: Verdict, ruleset: Ruleset): readonly Closure[] {
  return way.reduce<readonly Closure[]>(
    (closures, step) => {
      const fact = ruleset.facts.get(step.fact);
      const owner = fact && ownerOf(scope.subject, fact.subject);
      const settlements = (owner && fact?.settle?.(owner, step.value)) ?? [];
      return closures.flatMap(({ steps, changes }) =>
        settlements.map((settlement) => ({
          steps: [...steps, step],
          changes: [...changes, ...settlement.map((change) => ({ fact: step.fact, ...change }))],
        })),
      );
    },
    [{ steps: [], changes: [] }],
  );
}

/** Facts may depend on each other: a change without which the others close it just as well is left out. */
function withoutIdle(
  { steps, changes }: Closure,
  closing: (changes: readonly RecordChange[]) => Closing | null,
): Closure {
  let needed = changes;
  for (const change of changes.length > 1 ? changes : []) {
    const others = needed.filter((other) => other !== change);
    if (others.length > 0 && closing(others) !== null) needed = others;
  }
  return {
    steps: steps.filter(({ fact }) => needed.some((change) => change.fact === fact)),
    changes: needed,
  };
}

function distinct(closures: readonly Closure[]): readonly Closure[] {
  const texts = closures.map(({ changes }) => JSON.stringify(changes));
  return closures.filter((_, index) => texts.indexOf(texts[index] as string) === index);
}
