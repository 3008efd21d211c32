import { isFactReference, type Leaf } from '../../evaluator/condition';
import type { SubjectKind } from '../../facts/subject';
import { leavesOf, placedBlocks } from './blocks';
import type { RulesetCheck } from './check';
import { operandProblem } from './operands';
import type { RulesetDocuments } from './ruleset-documents';
import { typeOf } from './value-types';

/** Every comparison reads facts and parameters that are there for its subject, and compares like with like. */
export const comparisonsAreSound: RulesetCheck = function* (documents) {
  for (const { documentId, subject, block } of placedBlocks(documents)) {
    for (const leaf of leavesOf(block)) {
      const problem = 'condition' in leaf ? null : problemOf(leaf, subject, documents);
      if (problem) yield { documentId, problem };
    }
  }
};

function problemOf(leaf: Leaf, subject: SubjectKind, documents: RulesetDocuments): string | null {
  const left = typeOf(leaf.fact, subject, documents);
  if ('problem' in left) return left.problem;
  if (!isFactReference(leaf.value)) return operandProblem(leaf.operator, left, { literal: leaf.value });
  const right = typeOf(leaf.value.fact, subject, documents);
  return 'problem' in right ? right.problem : operandProblem(leaf.operator, left, right);
}
