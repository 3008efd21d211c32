import type { FactValue } from '../evaluator/condition';
import type { Settle } from './settle';
import type { Subject, SubjectKind } from './subject';

/**
 * `boolean`; `code`: one of `codes`; `number`; `date`: a civil date; `maybeDate`: a civil date, or `'none'` where
 * there is no such day; `codes`: a list of codes. Any of them may be `null`: not known.
 */
export const FACT_TYPES = ['boolean', 'code', 'number', 'date', 'maybeDate', 'codes'] as const;

export type FactType = (typeof FACT_TYPES)[number];

/** A derived fact: a named, documented, pure function of one subject. */
export interface Fact<Kind extends SubjectKind = SubjectKind> {
  /** `subject.factName`. */
  readonly id: string;
  readonly subject: Kind;
  readonly type: FactType;
  /** `code` and `codes` only. */
  readonly codes?: readonly string[];
  readonly unit?: 'years' | 'calendarDays' | 'months' | 'count';
  /** A clause that reads after "whether" (boolean) or a noun phrase (others), in lower case. */
  readonly label: string;
  /** What exactly is computed, and what makes it unknown. */
  readonly description: string;
  /** The provision that the fact serves. */
  readonly provision: string;
  /**
   * The record's fields that it is read from, the one to name first first: pointers relative to the subject
   * (`/dateOfBirth`) or to a subject above it (`child:/parents`), with `*` for each element of a list and `@` for
   * those about the subject's own person or provider.
   */
  readonly fields: readonly string[];
  /** The ids of other facts that it is made from, of its own subject, of one above, or of the case's children. */
  readonly reads?: readonly string[];
  /** The ids of the parameters that it is computed with; those of the facts in `reads` are theirs. */
  readonly parameters?: readonly string[];
  readonly compute: (subject: Subject<Kind>) => FactValue;
  /**
   * How somebody can still bring it about, where anybody can: a plan can be completed, a date of birth stays what it is.
   * What a finding's remedy is made from.
   */
  readonly settle?: Settle<Kind>;
}

/** The definitions of one subject's facts, each written without repeating the subject. */
export type FactDefinition<Kind extends SubjectKind> = Omit<Fact<Kind>, 'id' | 'subject'>;

/** Gives each definition its id, `subject.name`. */
export function factsOf<Kind extends SubjectKind>(
  subject: Kind,
  definitions: { readonly [name: string]: FactDefinition<Kind> },
): readonly Fact<Kind>[] {
  return Object.entries(definitions).map(([name, definition]) => ({
    id: `${subject}.${name}`,
    subject,
    ...definition,
  }));
}

/** Computes a value once for each subject: for what several facts of it share. */
export function oncePerSubject<Kind extends SubjectKind, Value>(
  compute: (subject: Subject<Kind>) => Value,
): (subject: Subject<Kind>) => Value {
  const computed = new WeakMap<Subject<Kind>, { readonly value: Value }>();
  return (subject) => {
    let entry = computed.get(subject);
    if (!entry) {
      entry = { value: compute(subject) };
      computed.set(subject, entry);
    }
    return entry.value;
  };
}

/** The parameters of a fact and of the facts that it is made from. */
export function parametersOf(fact: Fact | undefined, facts: ReadonlyMap<string, Fact>): ReadonlySet<string> {
  const parameters = new Set<string>();
  const visited = new Set<string>();
  const visit = (of: Fact | undefined): void => {
    if (!of || visited.has(of.id)) return;
    visited.add(of.id);
    of.parameters?.forEach((parameter) => parameters.add(parameter));
    of.reads?.forEach((read) => visit(facts.get(read)));
  };
  visit(fact);
  return parameters;
}
