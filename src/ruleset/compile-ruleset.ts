import { compileCondition, type Predicate, type Reader } from '../evaluator/compile';
import type { Condition } from '../evaluator/condition';
import { compileTracer, type TraceableNames, type Tracer } from '../evaluator/trace';
import type { Fact } from '../facts/fact';
import type { SubjectKind } from '../facts/subject';
import type { EvaluatedDocuments, NamedCondition, Parameter, Rule } from './documents';
import { parameterReader } from './parameters';
import { relationsOf } from './relations';
import type { CompiledClock, CompiledRule, CompiledTrigger, Ruleset } from './ruleset';
import { RulesetError } from './ruleset-error';
import { factReader, stepsUp, type Scope } from './scope';

/** What a ruleset is made from. */
export interface RulesetSource<Documents = EvaluatedDocuments> {
  /** The date of the rules, `2026.11.0`; says nothing of the library's version. */
  readonly version: string;
  readonly instruments: readonly Documents[];
}

/**
 * Compiles rule documents that are known to be sound; `loadRuleset` checks a caller's own first.
 *
 * @param digest - that of the documents in full, of which only a part may be given here
 */
export function compileRuleset(source: RulesetSource, facts: readonly Fact[], digest: () => string): Ruleset {
  const instruments = [...source.instruments].sort(
    (one, other) => one.instrument.order - other.instrument.order,
  );
  const parameters = byId(instruments.flatMap((documents) => documents.parameters));
  const conditions = byId(instruments.flatMap((documents) => documents.conditions));
  const namesFor = nameResolver(facts, parameters, conditions);
  return {
    version: source.version,
    digest,
    rules: instruments.flatMap(({ instrument, ruleFiles }) =>
      ruleFiles
        .flatMap(({ rules }) => rules)
        .map((rule) => compileRule(rule, instrument.authority, conditions, namesFor(rule.id, rule.subject))),
    ),
    relations: relationsOf(instruments.flatMap(({ ruleFiles }) => ruleFiles.flatMap(({ rules }) => rules))),
    notices: instruments
      .flatMap(({ notices }) => notices)
      .map((notice) => ({
        notice,
        holds: compileCondition(notice.when, namesFor(notice.id, notice.subject)),
      })),
    instruments: new Map(instruments.map(({ instrument }) => [instrument.id, instrument])),
    provisions: new Map(
      instruments.flatMap(({ instrument, provisions }) =>
        provisions.map((provision) => [provision.id, { ...provision, instrument: instrument.id }]),
      ),
    ),
    parameters,
    parameter: parameterReader([...parameters.values()]),
    conditions,
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    reader: (id, rule) => namesFor(rule.id, rule.subject).fact(id),
  };
}

function byId<Document extends { readonly id: string }>(
  documents: readonly Document[],
): Map<string, Document> {
  return new Map(documents.map((document) => [document.id, document]));
}

type NamesFor = (documentId: string, subject: SubjectKind) => TraceableNames<Scope>;

function nameResolver(
  facts: readonly Fact[],
  parameters: ReadonlyMap<string, Parameter>,
  conditions: ReadonlyMap<string, NamedCondition>,
): NamesFor {
  const slots = new Map(facts.map((fact, slot) => [fact.id, { fact, slot }]));
  const readParameter = parameterReader([...parameters.values()]);
  const namesFor: NamesFor = (documentId, subject) => ({
    fact: (id) => {
      if (id.startsWith('parameter.'))
        return ({ lawOn }) => readParameter(id.slice('parameter.'.length), lawOn);
      const found = slots.get(id);
      const steps = found ? stepsUp(subject, found.fact.subject) : null;
      if (!found || steps === null) throw new RulesetError(documentId, `no fact ${id} for ${subject}`);
      return factReader(found.fact, found.slot, steps);
    },
    condition: (id) => compileCondition(named(documentId, id).when, namesFor(documentId, subject)),
    conditionTracer: (id) => compileTracer(named(documentId, id).when, namesFor(documentId, subject)),
  });
  const named = (documentId: string, id: string): NamedCondition => {
    const condition = conditions.get(id);
    if (!condition) throw new RulesetError(documentId, `no condition ${id}`);
    return condition;
  };
  return namesFor;
}

function compileRule(
  rule: Rule,
  authority: CompiledRule['authority'],
  conditions: ReadonlyMap<string, NamedCondition>,
  names: TraceableNames<Scope>,
): CompiledRule {
  const always: Predicate<Scope> = () => true;
  return {
    rule,
    authority,
    applies: rule.applies ? compileCondition(rule.applies, names) : always,
    requires: compileCondition(rule.requires, names),
    warningUnless: rule.warningUnless ? compileCondition(rule.warningUnless, names) : null,
    clock: rule.clock ? compileClock(rule.clock, names.fact) : null,
    triggers: rule.plan && rule.applies ? triggersOf(rule.applies, conditions, names) : [],
    traceApplies: rule.applies ? lazily(() => compileTracer(rule.applies as Condition, names)) : null,
    traceRequires: lazily(() => compileTracer(rule.requires, names)),
  };
}

function compileClock(
  { startsOn, dueBy, completedOn }: NonNullable<Rule['clock']>,
  fact: (id: string) => Reader<Scope>,
): CompiledClock {
  return { startsOn: fact(startsOn), dueBy: fact(dueBy), completedOn: fact(completedOn) };
}

/** The named conditions that stand directly under the rule's `applies`. */
function triggersOf(
  applies: Condition,
  conditions: ReadonlyMap<string, NamedCondition>,
  names: TraceableNames<Scope>,
): readonly CompiledTrigger[] {
  const parts = 'any' in applies ? applies.any : [applies];
  return parts.flatMap((part) => {
    const condition = 'condition' in part ? conditions.get(part.condition) : undefined;
    if (!condition) return [];
    const citedUnless = condition.citedUnless ? compileCondition(condition.citedUnless, names) : null;
    return [{ condition, holds: names.condition(condition.id), citedUnless }];
  });
}

/** Traces are asked for only by findings that are outstanding: most rules never compile one. */
function lazily(compile: () => Tracer<Scope>): Tracer<Scope> {
  let tracer: Tracer<Scope> | null = null;
  return (scope) => (tracer ??= compile())(scope);
}
