import caseServicePlan from '../../../rules/rcsa-17a-11-13/case-service-plan.json';
import parameters from '../../../rules/rcsa-17a-11-13/parameters.json';
import provisions from '../../../rules/rcsa-17a-11-13/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** Regulations of Connecticut State Agencies 17a-11-13, on the case service plan in voluntary services. */
export const rcsa17a1113 = /* @__PURE__ */ instrumentDocuments({
  provisions,
  parameters,
  ruleFiles: [caseServicePlan],
});
