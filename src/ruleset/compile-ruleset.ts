import { compileCondition, type Predicate, type Reader } from '../evaluator/compile';
import { isFactReference, type Condition } from '../evaluator/condition';
import { compileDeciders, compileDeciding, type DecidingNames } from '../evaluator/deciding';
import { compileTracer, type TraceableNames } from '../evaluator/trace';
import type { Fact } from '../facts/fact';
import type { SubjectKind } from '../facts/subject';
import { leavesOf } from './checks/blocks';
import type { EvaluatedDocuments, NamedCondition, Parameter, Rule } from './documents';
import { parameterReader } from './parameters';
import { relationsOf } from './relations';
import type { CompiledClock, CompiledRule, CompiledTrigger, Ruleset } from './ruleset';
import { RulesetError } from './ruleset-error';
import { factReader, factSlots, SharedConditions, stepsUp, type Scope } from './scope';

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

const PARAMETER = 'parameter.';

type NamesFor = (documentId: string, subject: SubjectKind) => RuleNames;

type RuleNames = TraceableNames<Scope> & DecidingNames<Scope>;

function nameResolver(
  facts: readonly Fact[],
  parameters: ReadonlyMap<string, Parameter>,
  conditions: ReadonlyMap<string, NamedCondition>,
): NamesFor {
  const slots = factSlots(facts);
  const factsById = byId(facts);
  const sharedConditions = new SharedConditions();
  const readParameter = parameterReader([...parameters.values()]);
  const shared = new Map<string, Predicate<Scope>>();
  const readsParameter = parameterFinder(conditions);
  const namesFor: NamesFor = (documentId, subject) => ({
    fact: (id) => {
      if (id.startsWith(PARAMETER)) {
        const parameter = id.slice(PARAMETER.length);
        return ({ lawOn }) => readParameter(parameter, lawOn);
      }
      const fact = factsById.get(id);
      const steps = fact ? stepsUp(subject, fact.subject) : null;
      if (!fact || steps === null) throw new RulesetError(documentId, `no fact ${id} for ${subject}`);
      return factReader(fact, slots.get(id) as number, steps);
    },
    condition: (id) => {
      // Many rules of one kind of subject share a condition: it is compiled once, and asked once of each subject.
      const key = `${subject} ${id}`;
      let predicate = shared.get(key);
      if (!predicate) {
        const { when } = named(documentId, id);
        const compiled = compileCondition(when, namesFor(documentId, subject));
        predicate = readsParameter(when) ? compiled : sharedConditions.oncePerSubject(compiled);
        shared.set(key, predicate);
      }
      return predicate;
    },
    conditionTracer: (id) => compileTracer(named(documentId, id).when, namesFor(documentId, subject)),
    deciders: (id) => compileDeciders(named(documentId, id).when, namesFor(documentId, subject)),
  });
  const named = (documentId: string, id: string): NamedCondition => {
    const condition = conditions.get(id);
    if (!condition) throw new RulesetError(documentId, `no condition ${id}`);
    return condition;
  };
  return namesFor;
}

/** Tells of a condition whether it, or one that it names, has to do with a parameter. */
function parameterFinder(conditions: ReadonlyMap<string, NamedCondition>): (condition: Condition) => boolean {
  // Conditions may name one another in many ways: each is looked into once.
  const ofNamed = new Map<string, boolean>();
  const ofName = (id: string): boolean => {
    const named = conditions.get(id);
    const known = ofNamed.get(id) ?? (named !== undefined && readsParameter(named.when));
    ofNamed.set(id, known);
    return known;
  };
  const readsParameter = (condition: Condition): boolean => {
    for (const leaf of leavesOf(condition)) {
      if ('condition' in leaf) {
        if (ofName(leaf.condition)) return true;
      } else if (leaf.fact.startsWith(PARAMETER)) return true;
      else if (isFactReference(leaf.value) && leaf.value.fact.startsWith(PARAMETER)) return true;
    }
    return false;
  };
  return readsParameter;
}

function compileRule(
  rule: Rule,
  authority: CompiledRule['authority'],
  conditions: ReadonlyMap<string, NamedCondition>,
  names: RuleNames,
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
    decidingApplies: rule.applies ? lazily(() => compileDeciding(rule.applies as Condition, names)) : null,
    decidingRequires: lazily(() => compileDeciding(rule.requires, names)),
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

/** Most rules are never asked what decided them, nor for a trace: these are compiled when first they are. */
function lazily<Answer>(compile: () => (scope: Scope) => Answer): (scope: Scope) => Answer {
  let compiled: ((scope: Scope) => Answer) | null = null;
  return (scope) => (compiled ??= compile())(scope);
}
