import type { Condition, Leaf } from '../../evaluator/condition';
import type { SubjectKind } from '../../facts/subject';
import type { RulesetDocuments } from './ruleset-documents';

/** A condition as it stands in a document, with the kind of subject of which it is asked. */
export interface PlacedBlock {
  readonly documentId: string;
  readonly subject: SubjectKind;
  readonly block: Condition;
}

/** Every condition of every rule, named condition and notice. */
export function* placedBlocks({ rules, conditions, notices }: RulesetDocuments): Iterable<PlacedBlock> {
  for (const { id: documentId, subject, applies, requires, warningUnless } of rules) {
    for (const block of [applies, requires, warningUnless]) if (block) yield { documentId, subject, block };
  }
  for (const { id: documentId, subject, when, citedUnless } of conditions.values()) {
    for (const block of [when, citedUnless]) if (block) yield { documentId, subject, block };
  }
  for (const { id: documentId, subject, when: block } of notices) yield { documentId, subject, block };
}

/** The comparisons of a condition and the names in it, in order; not those within the named conditions. */
export function* leavesOf(condition: Condition): Iterable<Leaf | { readonly condition: string }> {
  if ('all' in condition) for (const part of condition.all) yield* leavesOf(part);
  else if ('any' in condition) for (const part of condition.any) yield* leavesOf(part);
  else if ('not' in condition) yield* leavesOf(condition.not);
  else yield condition;
}
