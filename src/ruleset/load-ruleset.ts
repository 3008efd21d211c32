import { factCatalogue } from '../facts/catalogue';
import type { RulesetCheck } from './checks/check';
import { citedProvisionsExist } from './checks/citations';
import { clocksHoldDays } from './checks/clocks';
import { comparisonsAreSound } from './checks/comparisons';
import { namedConditionsEnd } from './checks/condition-nesting';
import { factParametersExist } from './checks/fact-parameters';
import { idsAreUnique } from './checks/ids';
import { inForceIsInOrder } from './checks/in-force';
import { messagesAreComplete, noticesAreFixed } from './checks/messages';
import { namedConditionsAreReadable } from './checks/named-conditions';
import { parameterValuesAreInOrder } from './checks/parameter-values';
import { frozenCopy } from './checks/plain-json';
import { planDecisionsAreReadable } from './checks/plan-decisions';
import { rulesetDocuments } from './checks/ruleset-documents';
import { wellShaped } from './checks/shapes';
import { compileRuleset } from './compile-ruleset';
import type { Ruleset } from './ruleset';
import { rulesDigest } from './rules-digest';
import { RulesetError } from './ruleset-error';

/** In this order: the later ones look up what the earlier ones have made sure of. */
const CHECKS: readonly RulesetCheck[] = [
  idsAreUnique,
  citedProvisionsExist,
  parameterValuesAreInOrder,
  inForceIsInOrder,
  namedConditionsAreReadable,
  namedConditionsEnd,
  comparisonsAreSound,
  clocksHoldDays,
  planDecisionsAreReadable,
  factParametersExist,
  messagesAreComplete,
  noticesAreFixed,
];

/**
 * Checks rule documents, parsed from JSON, and compiles them. Nothing in them is ever executed. They are copied, and
 * the copies frozen: later changes to the documents do not reach the rules.
 *
 * @param source - `{ version, instruments }`: for each folder of rules one instrument, `{ instrument, provisions,
 *   conditions, parameters, ruleFiles, notices }`, where a list may be empty and each of `ruleFiles` is a rules file
 * @returns rules that read the facts of this library, for `evaluateCase`'s `ruleset`
 * @throws RulesetError for the first thing that is wrong, naming the document
 *
 * @example loadRuleset({ version: '2026.11.0', instruments: [] }).rules // => []
 */
export function loadRuleset(source: unknown): Ruleset {
  const documents = wellShaped(frozenCopy(source));
  const byKind = rulesetDocuments(documents, factCatalogue);
  for (const check of CHECKS) {
    for (const { documentId, problem } of check(byKind)) throw new RulesetError(documentId, problem);
  }
  return Object.freeze(compileRuleset(documents, factCatalogue, rulesDigest(documents)));
}
