import type { Fact } from '../../facts/fact';
import { leavesOf, placedBlocks } from './blocks';
import type { RulesetCheck } from './check';
import type { RulesetDocuments } from './ruleset-documents';

/** The parameters that a fact is computed with are there, so that no fact fails when a case is evaluated. */
export const factParametersExist: RulesetCheck = function* (documents) {
  for (const { documentId, fact } of factsRead(documents)) {
    for (const parameter of parametersOf(fact, documents)) {
      if (documents.parameters.has(parameter)) continue;
      yield { documentId, problem: `the fact ${fact} is computed with parameter ${parameter}, which is not there` };
    }
  }
};

function* factsRead(documents: RulesetDocuments): Iterable<{ readonly documentId: string; readonly fact: string }> {
  for (const { documentId, block } of placedBlocks(documents)) {
    for (const leaf of leavesOf(block)) if ('fact' in leaf) yield { documentId, fact: leaf.fact };
  }
  for (const { id: documentId, clock, plan } of documents.rules) {
    const named = [clock?.startsOn, clock?.dueBy, clock?.completedOn, plan?.phase, plan?.onFile, plan?.supplied];
    for (const fact of named) if (fact !== undefined) yield { documentId, fact };
  }
}

/** The parameters of a fact and of the facts that it is made from. */
function parametersOf(id: string, { facts }: RulesetDocuments): ReadonlySet<string> {
  const parameters = new Set<string>();
  const visited = new Set<string>();
  const visit = (fact: Fact | undefined) => {
    if (!fact || visited.has(fact.id)) return;
    visited.add(fact.id);
    fact.parameters?.forEach((parameter) => parameters.add(parameter));
    fact.reads?.forEach((read) => visit(facts.get(read)));
  };
  visit(facts.get(id));
  return parameters;
}
