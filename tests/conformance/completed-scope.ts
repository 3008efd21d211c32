import type { FactValue } from '../../src/evaluator/condition';
import { factCatalogue } from '../../src/facts/catalogue';
import type { Subject } from '../../src/facts/subject';
import type { FlatFacts } from '../../src/json-rules-engine';
import { factSlots, type Scope } from '../../src/ruleset/scope';
import { numbersFrom } from '../properties/shuffled';
import { possibleValues } from './possible-values';

/** The facts with every unknown replaced by something that it may turn out to be; another completion for each salt. */
export function completedFacts(facts: FlatFacts, salt: number): FlatFacts {
  const random = numbersFrom(salt * 1_000_003);
  const valuesOf = possibleValues(facts);
  const completed: Record<string, FactValue> = {};
  for (const [id, value] of Object.entries(facts)) {
    const values = value === null ? valuesOf(id) : [];
    // A parameter that has no value on the day stays without one: no rule can read it then.
    completed[id] = values.length === 0 ? value : (values[Math.floor(random() * values.length)] as FactValue);
  }
  return completed;
}

const slots = factSlots(factCatalogue);
const kinds = new Map(factCatalogue.map(({ id, subject }) => [id, subject]));

/** The scope with these facts in place of what is computed from the record. */
export function scopeOn(facts: FlatFacts, { subject, lawOn }: Scope): Scope {
  return { subject: withFacts(subject, facts), lawOn };
}

function withFacts(subject: Subject, facts: FlatFacts): Subject {
  const values: Subject['values'] = [];
  for (const [id, value] of Object.entries(facts)) {
    const slot = slots.get(id);
    if (slot !== undefined && kinds.get(id) === subject.kind) values[slot] = value;
  }
  const parent = subject.parent && withFacts(subject.parent, facts);
  return { ...subject, parent, values, truths: { of: null, known: [] } } as Subject;
}
