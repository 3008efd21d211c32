import { OUTCOMES, type Outcome } from '../../src/evaluator/outcome';
import type { SubjectKind } from '../../src/facts/subject';
import { ownJudge, verdictsOf } from '../../src/report/verdicts';
import { allRuleset } from '../../src/ruleset/all-ruleset';
import { preparedCasesOf, type PreparedCase } from '../rules/prepared-cases';

/** What every rule says of one subject in one case. */
export interface Observation {
  readonly prepared: PreparedCase;
  readonly subject: string;
  /** By the rule's number; -1 where it says nothing. */
  readonly outcomes: Int8Array;
}

const { rules } = allRuleset();
const numbers: ReadonlyMap<string, number> = new Map(rules.map(({ rule }, number) => [rule.id, number]));

export const numberOf = (ruleId: string): number => numbers.get(ruleId) as number;

/** An outcome as an observation holds it. */
export const asNumber = (outcome: Outcome): number => OUTCOMES.indexOf(outcome);

let observed: ReadonlyMap<SubjectKind, readonly Observation[]> | null = null;

/** Every subject of every case of every rule, by kind, with what all the rules say of it; made when first asked for. */
export function observationsOf(kind: SubjectKind): readonly Observation[] {
  observed ??= observeAll();
  return observed.get(kind) ?? [];
}

function observeAll(): ReadonlyMap<SubjectKind, readonly Observation[]> {
  const byKind = new Map<SubjectKind, Observation[]>();
  const cases = rules.flatMap(({ rule }) => preparedCasesOf(rule.id));
  for (const [kind, observation] of cases.flatMap(observe)) {
    const ofKind = byKind.get(kind);
    if (ofKind) ofKind.push(observation);
    else byKind.set(kind, [observation]);
  }
  return byKind;
}

/** What all the rules say of each subject of a case. */
export function observe(prepared: PreparedCase): readonly (readonly [SubjectKind, Observation])[] {
  const bySubject = new Map<string, readonly [SubjectKind, Observation]>();
  for (const verdict of verdictsOf(allRuleset(), prepared.subjects, prepared.asOf, ownJudge, undefined)) {
    if (verdict.onlyCounted) continue;
    const { subject } = verdict.scope;
    // A family and its plan, or a child and its plan, have one key.
    const key = `${subject.kind} ${subject.key}`;
    let entry = bySubject.get(key);
    if (!entry) {
      const outcomes = new Int8Array(rules.length).fill(-1);
      bySubject.set(key, (entry = [subject.kind, { prepared, subject: subject.key, outcomes }]));
    }
    entry[1].outcomes[numberOf(verdict.compiled.rule.id)] = asNumber(verdict.decision.outcome);
  }
  return [...bySubject.values()];
}
