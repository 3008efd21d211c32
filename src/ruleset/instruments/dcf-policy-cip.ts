import conditions from '../../../rules/dcf-policy-cip/conditions.json';
import parameters from '../../../rules/dcf-policy-cip/parameters.json';
import permanencyPlanning from '../../../rules/dcf-policy-cip/permanency-planning.json';
import provisions from '../../../rules/dcf-policy-cip/provisions.json';
import { instrumentDocuments } from './instrument-documents';

/** The Child in Placement (CIP) Case Plan policy. */
export const dcfPolicyCip = instrumentDocuments({
  provisions,
  parameters,
  conditions,
  ruleFiles: [permanencyPlanning],
});
