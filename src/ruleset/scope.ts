import type { CivilDate } from '../calendar/civil-date';
import type { Predicate, Reader } from '../evaluator/compile';
import type { Fact } from '../facts/fact';
import { PARENT_KIND, type Subject, type SubjectKind } from '../facts/subject';

/** Where a rule is evaluated: one subject, and the day on which the law is read. */
export interface Scope {
  readonly subject: Subject;
  readonly lawOn: CivilDate;
}

/** How many steps up the subject chain `above` stands from `kind`; `null` where it does not. */
export function stepsUp(kind: SubjectKind, above: SubjectKind): number | null {
  let steps = 0;
  for (let at: SubjectKind | null = kind; at !== null; at = PARENT_KIND[at], steps++)
    if (at === above) return steps;
  return null;
}

/** Reads one fact, computing it once for each subject that it belongs to. */
export function factReader(fact: Fact, slot: number, steps: number): Reader<Scope> {
  return ({ subject }) => {
    let owner = subject;
    for (let step = 0; step < steps; step++) owner = owner.parent as Subject;
    const known = owner.values[slot];
    if (known !== undefined) return known;
    return (owner.values[slot] = fact.compute(owner));
  };
}

/** Where each fact is kept among the values of a subject of its kind. */
export function factSlots(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const taken = new Map<SubjectKind, number>();
  return new Map(
    facts.map(({ id, subject }) => {
      const slot = taken.get(subject) ?? 0;
      taken.set(subject, slot + 1);
      return [id, slot];
    }),
  );
}

/** Conditions that are asked once of each subject. */
export class SharedConditions {
  #count = 0;

  /** Not for a condition that reads a parameter: its truth may hang on the day of the law. */
  oncePerSubject(holds: Predicate<Scope>): Predicate<Scope> {
    const place = this.#count++;
    return (scope) => {
      const { truths } = scope.subject;
      if (truths.of !== this) {
        truths.of = this;
        truths.known = [];
      }
      const known = truths.known[place];
      if (known !== undefined) return known;
      return (truths.known[place] = holds(scope));
    };
  }
}
