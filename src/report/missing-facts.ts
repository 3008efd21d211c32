import type { CaseRecord } from '../record/case-record';
import { unknownFields } from '../record/record-fields';
import type { Fact } from '../facts/fact';
import type { Subject, SubjectKind } from '../facts/subject';
import { missingFacts, type TracedCondition } from '../evaluator/trace';
import type { Ruleset } from '../ruleset/ruleset';
import type { MissingFact } from './report';
import type { Verdict } from './verdicts';

/** What keeps a verdict open: each unknown fact, with the fields of the record that would settle it. */
export function missingFactsOf(verdict: Verdict, ruleset: Ruleset, record: CaseRecord): readonly MissingFact[] {
  const { compiled, applies, requires, scope, clock } = verdict;
  const ids = new Set<string>();
  const add = (traced: TracedCondition) => missingFacts(traced).forEach((id) => ids.add(id));
  if (applies === null && compiled.traceApplies) add(compiled.traceApplies(scope));
  if (applies !== false && requires === null) add(compiled.traceRequires(scope));
  if (ids.size === 0 && clock && compiled.rule.clock) {
    if (clock.dueBy === null) ids.add(compiled.rule.clock.dueBy);
    if (clock.completedOn === null) ids.add(compiled.rule.clock.completedOn);
  }
  return [...ids].flatMap((id) => {
    const fact = ruleset.facts.get(id);
    const owner = fact && ownerOf(scope.subject, fact.subject);
    return owner ? [{ fact: id, pointers: pointersOf(fact, owner, ruleset, record) }] : [];
  });
}

/** The subject at or above another that is of a kind. */
function ownerOf(subject: Subject, kind: SubjectKind): Subject | null {
  for (let at: Subject | null = subject; at !== null; at = at.parent) if (at.kind === kind) return at;
  return null;
}

/** The unknown fields that a fact is read from; where none can be named, its subject. */
function pointersOf(fact: Fact, owner: Subject, ruleset: Ruleset, record: CaseRecord): string[] {
  const pointers = new Set<string>();
  collectPointers(fact, owner, ruleset, record, pointers);
  return pointers.size > 0 ? [...pointers] : [owner.pointer];
}

function collectPointers(
  fact: Fact,
  owner: Subject,
  ruleset: Ruleset,
  record: CaseRecord,
  pointers: Set<string>,
): void {
  for (const field of fact.fields) {
    const [base, pattern] = baseOf(field, owner);
    unknownFields(record, base, pattern).forEach((pointer) => pointers.add(pointer));
  }
  for (const id of fact.reads ?? []) {
    const read = ruleset.facts.get(id);
    if (!read) continue;
    for (const subject of subjectsRead(read, owner)) {
      if (read.compute(subject) === null) collectPointers(read, subject, ruleset, record, pointers);
    }
  }
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
function subjectsRead(fact: Fact, owner: Subject): readonly Subject[] {
  const above = ownerOf(owner, fact.subject);
  if (above) return [above];
  return fact.subject === 'child' ? (owner.situation.children ?? []) : [];
}
