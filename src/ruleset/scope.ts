import type { CivilDate } from '../calendar/civil-date';
import type { Predicate, Reader } from '../evaluator/compile';
import type { Truth } from '../evaluator/truth';
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

/** Asks a condition once of each subject. Not for one that reads a parameter: its truth may hang on the day of the law. */
export function oncePerSubject(holds: Predicate<Scope>, slot: number): Predicate<Scope> {
  return (scope) => {
    const { values } = scope.subject;
    const known = values[slot];
    if (known !== undefined) return known as Truth;
    const truth = holds(scope);
    values[slot] = truth;
    return truth;
  };
}

/** Where the values of each kind of subject are kept: facts from the front, then conditions as they are compiled. */
export class Slots {
  readonly #used = new Map<SubjectKind, number>();

  take(kind: SubjectKind): number {
    const slot = this.#used.get(kind) ?? 0;
    this.#used.set(kind, slot + 1);
    return slot;
  }
}
