import type { CaseRecord } from '../record/case-record';
import { outermostFields, unknownFields } from '../record/record-fields';
import type { Fact } from '../facts/fact';
import { ownerOf, type Subject, type SubjectKind } from '../facts/subject';
import { missingFacts, type Comparison } from '../evaluator/deciding';
import type { Ruleset } from '../ruleset/ruleset';
import type { Verdict } from './verdicts';

/** What keeps a verdict open. */
export interface Missing {
  /** Ids of the facts that are not known. */
  readonly facts: readonly string[];
  /** Pointers of the record's fields that would settle them; the subject itself where none can be named. */
  readonly fields: readonly string[];
}

/** The facts that keep a verdict open, and the fields of the record that would settle them. */
export function missingOf(verdict: Verdict, ruleset: Ruleset, record: CaseRecord): Missing {
  const { subject } = verdict.scope;
  const facts: string[] = [];
  const pointers: string[] = [];
  for (const id of missingFactIds(verdict)) {
    const fact = ruleset.facts.get(id);
    if (!fact) continue;
    facts.push(id);
    const owner = ownerOf(subject, fact.subject);
    if (owner) pointers.push(...fieldsThatSettle(fact, owner, ruleset, record));
  }
  const fields = outermostFields(pointers);
  return { facts, fields: fields.length > 0 ? fields : [subject.pointer] };
}

function missingFactIds({ compiled, applies, requires, scope, clock }: Verdict): readonly string[] {
  const ids = new Set<string>();
  const add = (undecided: readonly Comparison[]) => missingFacts(undecided).forEach((id) => ids.add(id));
  if (applies === null && compiled.decidingApplies) add(compiled.decidingApplies(scope));
  if (requires === null) add(compiled.decidingRequires(scope));
  if (ids.size === 0 && clock && compiled.rule.clock) {
    if (clock.dueBy === null) ids.add(compiled.rule.clock.dueBy);
    if (clock.completedOn === null) ids.add(compiled.rule.clock.completedOn);
  }
  return [...ids];
}

interface SettlingFields {
  readonly record: CaseRecord;
  readonly ofFacts: Map<Fact, readonly string[]>;
}

const found = /* @__PURE__ */ new WeakMap<Subject, SettlingFields>();

/**
 * Pointers of the record's fields that would settle a fact that is not known of its subject. One fact keeps many
 * verdicts open: its fields are looked for once.
 */
export function fieldsThatSettle(
  fact: Fact,
  owner: Subject,
  ruleset: Ruleset,
  record: CaseRecord,
): readonly string[] {
  let ofOwner = found.get(owner);
  if (ofOwner?.record !== record) found.set(owner, (ofOwner = { record, ofFacts: new Map() }));
  let fields = ofOwner.ofFacts.get(fact);
  if (!fields) ofOwner.ofFacts.set(fact, (fields = lookForFields(fact, owner, ruleset, record)));
  return fields;
}

function lookForFields(fact: Fact, owner: Subject, ruleset: Ruleset, record: CaseRecord): readonly string[] {
  const partyId =
    owner.kind === 'objectiveParty' ? (owner as Subject<'objectiveParty'>).element.partyId : null;
  const pointers: string[] = [];
  for (const field of fact.fields) pointers.push(...unknownFields(record, ...baseOf(field, owner), partyId));
  for (const id of fact.reads ?? []) {
    const read = ruleset.facts.get(id);
    if (!read) continue;
    for (const subject of subjectsRead(read, owner)) {
      if (read.compute(subject) === null) pointers.push(...fieldsThatSettle(read, subject, ruleset, record));
    }
  }
  // A field can be filled in and still leave the fact open: a prognosis that is not yet assessed.
  const [first] = fact.fields;
  return pointers.length === 0 && first !== undefined ? [baseOf(first, owner).join('')] : pointers;
}

/** A field is relative to the fact's subject, to a named subject above it (`child:/parents`), or to the case. */
function baseOf(field: string, owner: Subject): readonly [string, string] {
  const at = field.indexOf(':');
  if (at < 0) return [owner.pointer, field];
  const kind = field.slice(0, at);
  const base = kind === 'case' ? '' : (ownerOf(owner, kind as SubjectKind)?.pointer ?? '');
  return [base, field.slice(at + 1)];
}

/** The subjects of a fact that another is made from: the one at or above, or else each child of the case. */
export function subjectsRead(fact: Fact, owner: Subject): readonly Subject[] {
  const above = ownerOf(owner, fact.subject);
  if (above) return [above];
  return fact.subject === 'child' ? (owner.situation.children ?? []) : [];
}
