import { parametersOf } from '../../facts/fact';
import { leavesOf, placedBlocks } from './blocks';
import type { RulesetCheck } from './check';
import type { RulesetDocuments } from './ruleset-documents';

/** The parameters that a fact is computed with are there, so that no fact fails when a case is evaluated. */
export const factParametersExist: RulesetCheck = function* (documents) {
  for (const { documentId, fact } of factsRead(documents)) {
    for (const parameter of parametersOf(documents.facts.get(fact), documents.facts)) {
      if (documents.parameters.has(parameter)) continue;
      yield {
        documentId,
        problem: `the fact ${fact} is computed with parameter ${parameter}, which is not there`,
      };
    }
  }
};

function* factsRead(
  documents: RulesetDocuments,
): Iterable<{ readonly documentId: string; readonly fact: string }> {
  for (const { documentId, block } of placedBlocks(documents)) {
    for (const leaf of leavesOf(block)) if ('fact' in leaf) yield { documentId, fact: leaf.fact };
  }
  for (const { id: documentId, clock, plan } of documents.rules) {
    const named = [
      clock?.startsOn,
      clock?.dueBy,
      clock?.completedOn,
      plan?.phase,
      plan?.onFile,
      plan?.supplied,
    ];
    for (const fact of named) if (fact !== undefined) yield { documentId, fact };
  }
}
