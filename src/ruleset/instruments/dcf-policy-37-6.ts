import conditions from '../../../rules/dcf-policy-37-6/conditions.json';
import parameters from '../../../rules/dcf-policy-37-6/parameters.json';
import provisions from '../../../rules/dcf-policy-37-6/provisions.json';
import treatmentPlan from '../../../rules/dcf-policy-37-6/treatment-plan.json';
import treatmentPlanningConference from '../../../rules/dcf-policy-37-6/treatment-planning-conference.json';
import { instrumentDocuments } from './instrument-documents';

/** DCF Policy 37-6, on plans in the Voluntary Services Program. */
export const dcfPolicy376 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  conditions,
  ruleFiles: [treatmentPlan, treatmentPlanningConference],
});
