import { withRules } from '../evaluate-case';
import { CaseRecordError, readCase, type EvaluateOptions } from '../evaluate-with-ruleset';
import type { FactValue } from '../evaluator/condition';
import { isUnknownPlan } from '../facts/case-subjects';
import { parametersOf, type Fact } from '../facts/fact';
import type { Subject, SubjectKind } from '../facts/subject';
import { isInForce } from '../report/verdicts';
import type { CompiledRule, Ruleset } from '../ruleset/ruleset';
import type { Scope } from '../ruleset/scope';
import { ruleScopesOf } from './rule-scopes';

/** Facts by id, as an engine takes them. `null`: not known. Dates are 'YYYY-MM-DD', or 'none' where there is no such day. */
export type FlatFacts = Readonly<Record<string, FactValue>>;

/** What a condition may name of one subject. */
export interface SubjectFacts {
  /** The ids of the subject chain, `child:c1/objective:o2`; a plan has the key of the child or family it is of. */
  readonly subject: string;
  readonly kind: SubjectKind;
  /** The day on which the case is looked at. */
  readonly asOf: string;
  /** The day on which the parameters were read: for rules with a clock the day on which it started, else `asOf`. */
  readonly lawOn: string;
  /**
   * The rules in force that are read on these facts. None for a plan of which nothing is known: what is not known then
   * is the plan, and a rule of the child or family says so.
   */
  readonly ruleIds: readonly string[];
  /** The facts of the subject and of every subject above it, and the parameters as `parameter.<id>`. */
  readonly facts: FlatFacts;
}

/**
 * The facts that rules may name, for every subject of a case, in the order of the record. A subject has more than one
 * entry where a clock started on a day other than `asOf`.
 *
 * @throws CaseRecordError if anything in the record or the options cannot be read.
 * @example factsFor({ family: { case: { status: 'open' } } }, { asOf: '2026-09-15' })[0]?.facts['family.caseIsOpen'] // => true
 */
export function factsFor(
  record: unknown,
  options: Pick<EvaluateOptions, 'asOf' | 'authorities' | 'ruleset'>,
): SubjectFacts[] {
  const read = readCase(record, withRules(options));
  if ('success' in read || read.issues.length > 0) throw new CaseRecordError(read.issues);
  const factsIn = flatFacts(read.ruleset);
  const isAsked = ({ rule, authority }: CompiledRule, { subject, lawOn }: Scope): boolean =>
    !isUnknownPlan(subject) && isInForce(rule, lawOn) && (options.authorities?.includes(authority) ?? true);
  return ruleScopesOf(read).map(({ scope, rules }) => ({
    subject: scope.subject.key,
    kind: scope.subject.kind,
    asOf: read.asOf,
    lawOn: scope.lawOn,
    ruleIds: rules.filter((rule) => isAsked(rule, scope)).map(({ rule }) => rule.id),
    facts: factsIn(scope),
  }));
}

/** Reads all facts of a scope, computing those of each subject once. */
export function flatFacts(ruleset: Ruleset): (scope: Scope) => FlatFacts {
  const computed = new Map<Subject, FlatFacts>();
  const factsOf = (subject: Subject): FlatFacts => {
    const known = computed.get(subject);
    if (known) return known;
    const facts = { ...(subject.parent ? factsOf(subject.parent) : {}), ...ownFacts(subject, ruleset) };
    computed.set(subject, facts);
    return facts;
  };
  return ({ subject, lawOn }) => ({ ...factsOf(subject), ...parametersOn(lawOn, ruleset) });
}

/** A fact that is computed with a parameter of rules that were left out is left out as well: nothing reads it. */
function ownFacts(subject: Subject, ruleset: Ruleset): FlatFacts {
  const ofKind = [...ruleset.facts.values()].filter(
    (fact) => fact.subject === subject.kind && hasItsParameters(fact, ruleset),
  );
  return Object.fromEntries(ofKind.map((fact) => [fact.id, fact.compute(subject)]));
}

const hasItsParameters = (fact: Fact, { facts, parameters }: Ruleset): boolean =>
  [...parametersOf(fact, facts)].every((id) => parameters.has(id));

const parametersOn = (lawOn: string, { parameters, parameter }: Ruleset): FlatFacts =>
  Object.fromEntries([...parameters.keys()].map((id) => [`parameter.${id}`, parameter(id, lawOn)]));
