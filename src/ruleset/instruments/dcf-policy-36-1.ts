import childInPlacementCasePlan from '../../../rules/dcf-policy-36-1/child-in-placement-case-plan.json';
import conditions from '../../../rules/dcf-policy-36-1/conditions.json';
import familyCasePlans from '../../../rules/dcf-policy-36-1/family-case-plans.json';
import notices from '../../../rules/dcf-policy-36-1/notices.json';
import parameters from '../../../rules/dcf-policy-36-1/parameters.json';
import policy from '../../../rules/dcf-policy-36-1/policy.json';
import provisions from '../../../rules/dcf-policy-36-1/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** DCF Policy 36-1, Case Planning: General Principles. */
export const dcfPolicy361 = instrumentDocuments({
  provisions,
  parameters,
  conditions,
  ruleFiles: [policy, familyCasePlans, childInPlacementCasePlan],
  notices,
});
