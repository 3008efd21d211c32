import type { RulesetCheck } from './check';
import { holding, typeOf, type ValueType } from './value-types';

/** The facts by which a rule tells whether a plan is required are there and say what they should. */
export const planDecisionsAreReadable: RulesetCheck = function* (documents) {
  for (const { id: documentId, subject, plan } of documents.rules) {
    if (!plan) continue;
    const expected = [
      [plan.phase, saysThePhase, 'the phase of a plan is initial or ongoing'],
      [plan.onFile, saysYesOrNo, 'whether a plan is on file is true or false'],
      [plan.supplied, saysYesOrNo, 'whether a plan is supplied is true or false'],
    ] as const;
    for (const [fact, isExpected, expectation] of expected) {
      const type = typeOf(fact, subject, documents);
      if ('problem' in type) yield { documentId, problem: type.problem };
      else if (!isExpected(type)) yield { documentId, problem: `${expectation}; ${holding(type)}` };
    }
  }
};

const saysYesOrNo = ({ type }: ValueType): boolean => type === 'boolean';

const saysThePhase = ({ codes }: ValueType): boolean =>
  codes.includes('initial') && codes.includes('ongoing');
