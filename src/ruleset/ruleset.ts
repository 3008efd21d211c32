import type { Reader, Predicate } from '../evaluator/compile';
import type { Tracer } from '../evaluator/trace';
import type { Fact } from '../facts/fact';
import type { ParameterReader } from '../facts/subject';
import type {
  Authority,
  CitedProvision,
  Instrument,
  NamedCondition,
  Notice,
  Parameter,
  Rule,
} from './documents';
import type { Relations } from './relations';
import type { Scope } from './scope';

/** A rule ready to be evaluated. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly authority: Authority;
  readonly applies: Predicate<Scope>;
  readonly requires: Predicate<Scope>;
  readonly warningUnless: Predicate<Scope> | null;
  readonly clock: CompiledClock | null;
  /** The named conditions that `applies` chooses between, for a rule that decides whether a plan is required. */
  readonly triggers: readonly CompiledTrigger[];
  readonly traceApplies: Tracer<Scope> | null;
  readonly traceRequires: Tracer<Scope>;
}

export interface CompiledClock {
  readonly startsOn: Reader<Scope>;
  readonly dueBy: Reader<Scope>;
  readonly completedOn: Reader<Scope>;
}

export interface CompiledTrigger {
  readonly condition: NamedCondition;
  readonly holds: Predicate<Scope>;
  readonly citedUnless: Predicate<Scope> | null;
}

export interface CompiledNotice {
  readonly notice: Notice;
  readonly holds: Predicate<Scope>;
}

/** Compiled rules with all that a report cites. Immutable; made by `loadRuleset`. */
export interface Ruleset {
  readonly version: string;
  /** SHA-256 of the rule documents in canonical JSON (RFC 8785), in hexadecimal. */
  readonly digest: () => string;
  readonly rules: readonly CompiledRule[];
  /** Rules on the same duty. One that is not among these rules may be named, and is passed over. */
  readonly relations: Relations;
  readonly notices: readonly CompiledNotice[];
  readonly instruments: ReadonlyMap<string, Instrument>;
  /** Provisions by id, each with its instrument's id. */
  readonly provisions: ReadonlyMap<string, CitedProvision & { readonly instrument: string }>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly parameter: ParameterReader;
  readonly conditions: ReadonlyMap<string, NamedCondition>;
  readonly facts: ReadonlyMap<string, Fact>;
  /** Reads a fact or a parameter by id, for a message; throws on an id that no rule of that subject may read. */
  readonly reader: (id: string, rule: Rule) => Reader<Scope>;
}
